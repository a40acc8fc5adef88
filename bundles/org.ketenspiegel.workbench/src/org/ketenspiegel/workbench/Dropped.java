// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import java.util.Map;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.ketenspiegel.ui.work.Commands;

/** A file of answers that is dropped anywhere on the window is offered for import. */
final class Dropped {

  private Dropped() {}

  static void take(IWorkbenchWindow window) {
    DropTarget target =
        new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY; // the file stays where it is
          }

          @Override
          public void dragOperationChanged(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] files && files.length > 0) {
              // after the drop is over, for a dialog opens
              window.getShell().getDisplay().asyncExec(() -> offer(window, files[0]));
            }
          }
        });
  }

  private static void offer(IWorkbenchWindow window, String file) {
    Commands.run(window, Commands.IMPORT, Map.of(Commands.IMPORT_FILE, file));
  }
}
