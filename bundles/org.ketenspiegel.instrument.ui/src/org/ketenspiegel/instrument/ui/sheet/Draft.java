// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.ketenspiegel.ui.look.Pen;

/**
 * A place on a sheet going down as things are put on it. The same instructions measure (without
 * ink) and draw, so that what is drawn is as high as was measured.
 */
final class Draft {

  private final GC gc;
  private final Ink ink;
  private int y;

  /** Whether anything is really drawn. */
  enum Ink {
    WET,
    DRY
  }

  Draft(GC gc, Ink ink, int top) {
    this.gc = gc;
    this.ink = ink;
    this.y = top;
  }

  GC gc() {
    return gc;
  }

  int y() {
    return y;
  }

  boolean draws() {
    return ink == Ink.WET;
  }

  void down(int by) {
    y += by;
  }

  /** Words in lines of at most a width; nothing for no words. */
  void words(String words, Font font, RGB colour, int x, int width) {
    if (words.isEmpty()) {
      return;
    }
    TextLayout layout = new TextLayout(gc.getDevice());
    layout.setText(words);
    layout.setFont(font);
    layout.setWidth(Math.max(80, width));
    layout.setSpacing(2);
    if (draws()) {
      gc.setForeground(Pen.colour(colour));
      layout.draw(gc, x, y);
    }
    y += layout.getBounds().height;
    layout.dispose();
  }

  /** One line that does not move the place; gives its width. */
  int line(String words, Font font, RGB colour, int x) {
    gc.setFont(font);
    if (draws()) {
      gc.setForeground(Pen.colour(colour));
      gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
    }
    return gc.textExtent(words).x;
  }

  int lineHeight(Font font) {
    gc.setFont(font);
    return gc.getFontMetrics().getHeight();
  }
}
