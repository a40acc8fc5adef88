// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** One way to begin: an icon, what it is, what it brings; by mouse, Enter or the space bar. */
final class Card extends Canvas {

  private static final int WIDE = 216;
  private static final int PAD = 16;

  private enum Ink {
    WET,
    DRY
  }

  private final Icon icon;
  private final String title;
  private final String text;
  private final Pen pen;
  private Look look = Look.LIGHT;
  private boolean pointed;
  private Runnable action = () -> {};

  Card(Composite parent, Icon icon, String title, String text, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.icon = icon;
    this.title = title;
    this.text = text;
    this.pen = new Pen(this);
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseEnter, event -> point(true));
    addListener(SWT.MouseExit, event -> point(false));
    addListener(SWT.MouseUp, event -> action.run());
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

  void whenChosen(Runnable chosen) {
    action = chosen;
  }

  private void point(boolean now) {
    pointed = now;
    redraw();
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
      action.run();
    }
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    GC gc = new GC(this);
    int bottom = words(gc, Ink.DRY);
    gc.dispose();
    return new Point(WIDE, bottom + PAD);
  }

  private void paint(GC gc) {
    Point size = getSize();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(0, 0, size.x, size.y);
    gc.setBackground(Pen.colour(pointed ? look.chosen() : look.frame()));
    gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 8, 8);
    gc.setForeground(Pen.colour(isFocusControl() ? look.accent() : look.line()));
    gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 8, 8);
    gc.drawImage(pen.icon(icon, look), PAD, PAD);
    words(gc, Ink.WET);
  }

  /** Puts the words down, or only measures them; gives how far down they come. */
  private int words(GC gc, Ink ink) {
    gc.setForeground(Pen.colour(look.accent()));
    int below = words(gc, ink, title, pen.heading(), PAD + 26);
    gc.setForeground(Pen.colour(look.ink()));
    return words(gc, ink, text, pen.base(), below + 6);
  }

  private int words(GC gc, Ink ink, String words, Font font, int top) {
    TextLayout layout = new TextLayout(getDisplay());
    layout.setText(words);
    layout.setFont(font);
    layout.setWidth(WIDE - 2 * PAD);
    layout.setSpacing(2);
    if (ink == Ink.WET) {
      layout.draw(gc, PAD, top);
    }
    int bottom = top + layout.getBounds().height;
    layout.dispose();
    return bottom;
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = title;
              }

              @Override
              public void getDescription(AccessibleEvent event) {
                event.result = text;
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
              }
            });
  }
}
