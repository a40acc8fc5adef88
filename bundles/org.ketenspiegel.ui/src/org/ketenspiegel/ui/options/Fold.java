// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** A heading that folds what stands below it, by mouse, Space or Enter. */
public final class Fold extends Canvas {

  private static final int HIGH = 24;
  private static final int ARROW = 16;

  private final String words;
  private final Pen pen;
  private Consumer<Boolean> listener = open -> {};
  private Look look = Look.LIGHT;
  private boolean open;

  public Fold(Composite parent, String words, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.words = words;
    this.pen = new Pen(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseUp, event -> toggle());
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    looks.follow(
        this,
        now -> {
          look = now;
          redraw();
        });
    describe();
  }

  public void whenToggled(Consumer<Boolean> tell) {
    listener = tell;
  }

  public void open(boolean now) {
    open = now;
    redraw();
  }

  private void toggle() {
    open(!open);
    listener.accept(open);
  }

  private void key(Event event) {
    if (event.character == ' ' || event.character == SWT.CR) {
      toggle();
    }
  }

  private void paint(GC gc) {
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(getClientArea());
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.quiet()));
    int middle = HIGH / 2;
    gc.fillPolygon(
        open
            ? new int[] {0, middle - 2, 8, middle - 2, 4, middle + 3}
            : new int[] {2, middle - 4, 7, middle, 2, middle + 4});
    gc.setFont(pen.base());
    gc.setForeground(Pen.colour(isFocusControl() ? look.accent() : look.quiet()));
    gc.drawText(words, ARROW, (HIGH - gc.textExtent(words).y) / 2, true);
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    GC gc = new GC(this);
    gc.setFont(pen.base());
    int width = gc.textExtent(words).x + ARROW;
    gc.dispose();
    return new Point(wide == SWT.DEFAULT ? width : wide, HIGH);
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = words;
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
              }

              @Override
              public void getState(AccessibleControlEvent event) {
                event.detail =
                    ACC.STATE_FOCUSABLE | (open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED);
              }
            });
  }
}
