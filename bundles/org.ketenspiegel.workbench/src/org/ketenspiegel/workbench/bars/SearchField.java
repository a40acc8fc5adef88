// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.bars;

import jakarta.annotation.PostConstruct;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.work.Commands;

/** Looks like a field, and opens the platform's quick access: commands and views by their words. */
public final class SearchField {

  private static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";
  private static final int WIDE = 176;
  private static final int HIGH = 30;

  private Look look = Look.LIGHT;

  @PostConstruct
  void create(Composite parent, IWorkbenchWindow window) {
    Canvas field =
        new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
          @Override
          public Point computeSize(int wide, int high, boolean changed) {
            return new Point(WIDE, HIGH);
          }
        };
    Pen pen = new Pen(field);
    field.addListener(SWT.Paint, event -> paint(event.gc, pen));
    field.addListener(SWT.MouseUp, event -> Commands.run(window, QUICK_ACCESS));
    field.setToolTipText(BarMessages.search_tip);
    window
        .getService(Looks.class)
        .follow(
            field,
            now -> {
              look = now;
              field.redraw();
            });
  }

  private void paint(GC gc, Pen pen) {
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(0, 0, WIDE, HIGH);
    gc.setForeground(Pen.colour(look.line()));
    gc.drawRoundRectangle(12, 1, WIDE - 13, HIGH - 3, 6, 6);
    gc.setForeground(Pen.colour(look.quiet()));
    gc.setFont(pen.base());
    int high = gc.textExtent(BarMessages.search).y;
    gc.drawText(BarMessages.search, 22, (HIGH - high) / 2, true);
  }
}
