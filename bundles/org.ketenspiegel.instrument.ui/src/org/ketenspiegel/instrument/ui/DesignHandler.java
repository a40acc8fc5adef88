// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

/** Makes a study with one question and opens its questionnaire. */
public final class DesignHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    OpenStudies studies = window.getService(OpenStudies.class);
    try {
      OpenStudy study = studies.open(NewStudy.in(studies.home()));
      Opening.open(window, study, study.study().getInstruments().getFirst());
    } catch (StudyFileException | PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
