// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import java.util.Optional;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Lines are dragged to another place among those of their kind. */
final class Dragging extends ViewerDropAdapter {

  private static final Transfer[] LINES = {LocalSelectionTransfer.getTransfer()};

  private Dragging(TreeViewer tree) {
    super(tree);
    setSelectionFeedbackEnabled(false);
  }

  static void enable(TreeViewer tree) {
    tree.addDragSupport(
        DND.DROP_MOVE,
        LINES,
        new DragSourceAdapter() {
          @Override
          public void dragStart(DragSourceEvent event) {
            event.doit = Order.of(tree.getStructuredSelection().getFirstElement()).isPresent();
            LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
          }

          @Override
          public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
          }
        });
    tree.addDropSupport(DND.DROP_MOVE, LINES, new Dragging(tree));
  }

  private static Optional<Order> dragged() {
    return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection lines
        ? Order.of(lines.getFirstElement())
        : Optional.empty();
  }

  @Override
  public boolean validateDrop(Object target, int operation, TransferData type) {
    Optional<Order> other = Order.of(target);
    return dragged().filter(order -> other.filter(order::fits).isPresent()).isPresent();
  }

  @Override
  public boolean performDrop(Object data) {
    Optional<Order> dragged = dragged();
    Optional<Order> target = Order.of(getCurrentTarget());
    if (dragged.isEmpty() || target.isEmpty()) {
      return false;
    }
    boolean before = getCurrentLocation() == LOCATION_BEFORE;
    dragged.get().beside(target.get(), before ? Order.Side.BEFORE : Order.Side.AFTER);
    return true;
  }
}
