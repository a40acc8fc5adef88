// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.services;

import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.model.edit.StudyEditing;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

/** What commands may ask of the study in hand, as variables of their expressions. */
public final class StudyState extends AbstractSourceProvider {

  private static final String OPEN = "org.ketenspiegel.ui.studyOpen";
  private static final String UNDO = "org.ketenspiegel.ui.canUndo";
  private static final String REDO = "org.ketenspiegel.ui.canRedo";

  private OpenStudies studies;
  private OpenStudies.Registration registration = () -> {};

  @Override
  public void initialize(IServiceLocator services) {
    studies = services.getService(OpenStudies.class);
    registration =
        studies.listen(
            event -> {
              fireSourceChanged(ISources.WORKBENCH, getCurrentState());
              ICommandService commands = services.getService(ICommandService.class);
              commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
              commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
            });
  }

  @Override
  public Map<String, Boolean> getCurrentState() {
    Optional<StudyEditing> editing = studies.active().map(OpenStudy::editing);
    return Map.of(
        OPEN, editing.isPresent(),
        UNDO, editing.map(StudyEditing::canUndo).orElse(false),
        REDO, editing.map(StudyEditing::canRedo).orElse(false));
  }

  @Override
  public String[] getProvidedSourceNames() {
    return new String[] {OPEN, UNDO, REDO};
  }

  @Override
  public void dispose() {
    registration.close();
  }
}
