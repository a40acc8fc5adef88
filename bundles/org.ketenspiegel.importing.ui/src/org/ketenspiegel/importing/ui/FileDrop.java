// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes a file that is dropped on a control. */
final class FileDrop {

  private FileDrop() {}

  static void accept(Control control, Consumer<String> taker) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY; // the file stays where it is
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] files && files.length > 0) {
              taker.accept(files[0]);
            }
          }
        });
  }
}
