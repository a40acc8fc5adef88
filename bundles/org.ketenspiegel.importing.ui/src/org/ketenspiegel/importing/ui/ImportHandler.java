// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.work.Commands;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Makes a study of a file of answers and opens it where it can be explored. */
public final class ImportHandler extends AbstractHandler {

  private static final String ANALYSIS = "org.ketenspiegel.workbench.analysis";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    String named = event.getParameter(Commands.IMPORT_FILE);
    ImportWizard wizard =
        new ImportWizard(
            window.getService(OpenStudies.class).home(),
            window.getService(ErrorDoor.class),
            named == null ? "" : named);
    new ImportDialog(window.getShell(), wizard).open();
    if (wizard.made().isPresent()) {
      show(window, wizard.made().get());
    }
    return null;
  }

  private static void show(IWorkbenchWindow window, Path study) throws ExecutionException {
    try {
      window.getService(OpenStudies.class).open(study);
      window.getWorkbench().showPerspective(ANALYSIS, window);
    } catch (StudyFileException | WorkbenchException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
