// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Sentence;

/**
 * A picture that scrolls where it is higher than its place and is dimmed while the next is
 * computed; pointing tells. Without a picture it says why there is none.
 */
public final class PictureCanvas extends Canvas {

  private static final int STEP = 40;
  private static final int DIM = 110;

  /** Room at the right edge, where the scroll bar lies over the picture. */
  private static final int BAR = 12;

  private final Content content;
  private final Pen pen;
  private final Painted painted = new Painted();
  private Look look = Look.LIGHT;

  /** A drawing and how high it shall be. */
  public record Sheet(Drawing drawing, int height) {}

  /** What is drawn, and what becomes of a click or a key. */
  public interface Content {

    /**
     * The drawing in a width; empty when there is nothing to draw.
     *
     * @param room how high the place for it is
     */
    Optional<Sheet> sheet(int width, int room, Look look);

    /** Why there is no drawing, and what would give one. */
    String reason();

    /** Whether the next is being computed. */
    boolean isComputing();

    /** For who hears it. */
    String name();

    /** A click at a place of the drawing. */
    void press(Painted on, int x, int y);

    /** A key that was pressed, by its code. */
    void key(int code);

    /** Another drawing was made. */
    @SuppressWarnings("unused") // most know enough of it already
    default void drawn(Painted now) {}

    /** Whether a click does something there. */
    default boolean presses(Painted on, int x, int y) {
      return on.at(x, y).isPresent();
    }

    /**
     * Paints over the drawing.
     *
     * @param top where the drawing begins, above 0 when it is scrolled
     */
    @SuppressWarnings("unused") // most paint nothing there
    default void over(GC gc, int top, int width, Look look) {}
  }

  public PictureCanvas(Composite parent, Looks looks, Content content) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    this.content = content;
    this.pen = new Pen(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> refresh());
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseMove, this::move);
    addListener(SWT.KeyDown, event -> content.key(event.keyCode));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.Dispose, event -> painted.dispose());
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    looks.follow(
        this,
        now -> {
          look = now;
          refresh();
        });
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = content.name();
              }
            });
  }

  /** Draws what is now looked at. */
  public void refresh() {
    Rectangle area = getClientArea();
    int width = area.width - BAR;
    Optional<Sheet> sheet = width > 0 ? content.sheet(width, area.height, look) : Optional.empty();
    sheet.ifPresentOrElse(
        s -> {
          painted.take(s.drawing(), width, s.height(), look);
          content.drawn(painted);
        },
        painted::dispose);
    ScrollBar bar = getVerticalBar();
    int seen = Math.max(1, area.height);
    bar.setValues(bar.getSelection(), 0, painted.height(), seen, STEP, seen);
    bar.setVisible(painted.height() > area.height);
    redraw();
  }

  /** Scrolls so far that a height of the drawing is seen. */
  public void reveal(int y) {
    int seen = getClientArea().height;
    int top = getVerticalBar().getSelection();
    if (y - STEP < top) {
      getVerticalBar().setSelection(y - 2 * STEP);
    } else if (y + STEP > top + seen) {
      getVerticalBar().setSelection(y + STEP - seen);
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(area);
    if (painted.isEmpty()) {
      Sentence.draw(gc, content.reason(), pen, look, area);
    } else {
      painted.paint(gc, -scrolled());
      content.over(gc, -scrolled(), area.width, look);
      dim(gc, area);
    }
    if (isFocusControl()) {
      gc.setForeground(Pen.colour(look.line()));
      gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
  }

  private void dim(GC gc, Rectangle area) {
    if (content.isComputing()) {
      gc.setBackground(Pen.colour(look.surface()));
      gc.setAlpha(DIM);
      gc.fillRectangle(area);
      gc.setAlpha(255);
    }
  }

  private int scrolled() {
    return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
  }

  /** What stands in place of a picture; empty when there is one. */
  public String told() {
    return painted.isEmpty() ? content.reason() : "";
  }

  private void press(Event event) {
    forceFocus();
    content.press(painted, event.x, event.y + scrolled());
  }

  private void move(Event event) {
    if (painted.isEmpty()) {
      return;
    }
    int y = event.y + scrolled();
    int cursor = content.presses(painted, event.x, y) ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
    setCursor(getDisplay().getSystemCursor(cursor));
    String tip = painted.tip(event.x, y);
    setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
  }
}
