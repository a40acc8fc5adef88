// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.function.DoubleSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** A thin line that grows while something is computed; short work never shows it. */
public final class ProgressLine extends Canvas {

  private static final int PATIENCE = 150;
  private static final int TICK = 80;
  private static final int HIGH = 2;
  private static final double LEAST = 0.08;

  private Look look = Look.LIGHT;
  private DoubleSupplier fraction = () -> 0;
  private int run;
  private boolean seen;

  public ProgressLine(Composite parent, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    addListener(SWT.Paint, event -> paint(event.gc));
    looks.follow(
        this,
        now -> {
          look = now;
          redraw();
        });
  }

  /** Grows from now on; it is told how far the work is, from 0 to 1. */
  public void start(DoubleSupplier howFar) {
    run++;
    fraction = howFar;
    int mine = run;
    getDisplay().timerExec(PATIENCE, () -> tick(mine));
  }

  public void stop() {
    run++;
    seen = false;
    redraw();
  }

  private void tick(int mine) {
    if (!isDisposed() && mine == run) {
      seen = true;
      redraw();
      getDisplay().timerExec(TICK, () -> tick(mine));
    }
  }

  private void paint(GC gc) {
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(getClientArea());
    if (seen) {
      gc.setBackground(Pen.colour(look.accent()));
      double share = Math.max(LEAST, fraction.getAsDouble());
      gc.fillRectangle(0, 0, (int) (getClientArea().width * share), HIGH);
    }
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    return new Point(wide == SWT.DEFAULT ? 100 : wide, HIGH);
  }
}
