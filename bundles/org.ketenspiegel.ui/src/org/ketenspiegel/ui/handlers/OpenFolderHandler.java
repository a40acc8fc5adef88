// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.ui.study.OpenStudies;

/** Opens a study from wherever it is. */
public final class OpenFolderHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
    dialog.setText(HandlerMessages.open_title);
    dialog.setFilterExtensions(new String[] {"*." + StudyFiles.STUDY});
    dialog.setFilterNames(new String[] {HandlerMessages.open_kind});
    dialog.setFilterPath(window.getService(OpenStudies.class).home().toString());
    String chosen = dialog.open();
    if (chosen != null) {
      Opening.show(window, studies -> studies.open(Path.of(chosen)));
    }
    return null;
  }
}
