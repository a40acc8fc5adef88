// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.function.IntUnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Drags one row of a list onto another. */
final class FrameDrag {

  private static final int NOWHERE = -1;

  private final Canvas list;
  private final IntUnaryOperator rows;
  private final Dropped dropped;
  private int dragged = NOWHERE;
  private int under = NOWHERE;

  /** What happens when a row was let go on another. */
  interface Dropped {
    void on(int from, int into);
  }

  /**
   * @param rows the row at a height, −1 where there is none
   */
  FrameDrag(Canvas list, IntUnaryOperator rows, Dropped dropped) {
    this.list = list;
    this.rows = rows;
    this.dropped = dropped;
    list.addListener(SWT.MouseDown, this::begin);
    list.addListener(SWT.MouseMove, this::move);
    list.addListener(SWT.MouseUp, event -> end());
  }

  /** Whether a row would take what is dragged. */
  boolean isTarget(int row) {
    return dragged != NOWHERE && row == under && dragged != under;
  }

  private void begin(Event event) {
    dragged = event.button == 1 ? rows.applyAsInt(event.y) : NOWHERE;
  }

  private void move(Event event) {
    if (dragged != NOWHERE) {
      under = rows.applyAsInt(event.y);
      boolean takes = under != NOWHERE && under != dragged;
      list.setCursor(takes ? list.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
      list.redraw();
    }
  }

  private void end() {
    int from = dragged;
    int into = under;
    dragged = NOWHERE;
    under = NOWHERE;
    list.setCursor(null);
    list.redraw();
    if (from != NOWHERE && into != NOWHERE && from != into) {
      dropped.on(from, into);
    }
  }
}
