// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyInput;

/** Which editor opens what. */
public final class Opening {

  private Opening() {}

  /** Opens a study or a questionnaire in its editor, or brings that to the front. */
  public static IEditorPart open(IWorkbenchWindow window, OpenStudy study, Named object)
      throws PartInitException {
    String editor = object instanceof Instrument ? QuestionnaireEditor.ID : StudyEditor.ID;
    StudyInput input = new StudyInput(study.file(), object.getId(), study.name(object));
    return window.getActivePage().openEditor(input, editor);
  }
}
