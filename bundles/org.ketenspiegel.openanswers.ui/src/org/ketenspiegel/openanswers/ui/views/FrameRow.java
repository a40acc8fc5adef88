// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.ketenspiegel.ui.grid.Brush;
import org.ketenspiegel.ui.look.Contrast;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/**
 * One code of a frame: its key in a box, its name, its figure at the right.
 *
 * @param figure how many answers have it, or how well coders agree on it
 * @param share of the answers that the code given most has, 0–1
 */
record FrameRow(String key, String name, String figure, double share, Ground ground, Edge edge) {

  private static final int KEY = 22;
  private static final int PAD = 10;

  /** Where the name begins. */
  static final int NAME = PAD + KEY + 2;

  enum Ground {
    PLAIN,
    CHOSEN
  }

  enum Edge {
    NONE,
    MARKED
  }

  void paint(Brush brush, Rectangle at) {
    Look look = brush.look();
    GC gc = brush.gc();
    if (ground == Ground.CHOSEN) {
      brush.fill(at, look.chosen());
    }
    paintKey(brush, new Rectangle(at.x + PAD, at.y + (at.height - KEY) / 2, KEY, KEY));
    gc.setFont(brush.pen().small());
    int room = gc.textExtent(figure).x + 2 * Brush.PAD;
    int from = at.x + NAME - 2;
    Rectangle words = new Rectangle(from, at.y, at.width - from - room, at.height);
    brush.words(name, words, brush.pen().base(), look.ink(), SWT.LEFT);
    Rectangle number = new Rectangle(at.width - room, at.y, room, at.height);
    brush.words(figure, number, brush.pen().small(), look.quiet(), SWT.RIGHT);
    if (share > 0) {
      int wide = (int) Math.max(2, (at.width - from - 2 * PAD) * share);
      brush.fill(
          new Rectangle(from + Brush.PAD, at.y + at.height - 3, wide, 2),
          Contrast.mix(look.surface(), look.accent(), 0.45));
    }
    if (edge == Edge.MARKED) {
      gc.setForeground(Pen.colour(look.accent()));
      gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
    }
  }

  private void paintKey(Brush brush, Rectangle box) {
    GC gc = brush.gc();
    gc.setBackground(Pen.colour(brush.look().frame()));
    gc.fillRoundRectangle(box.x, box.y, KEY, KEY, 4, 4);
    gc.setForeground(Pen.colour(brush.look().line()));
    gc.drawRoundRectangle(box.x, box.y, KEY - 1, KEY - 1, 4, 4);
    gc.setFont(brush.pen().small());
    gc.setForeground(Pen.colour(brush.look().quiet()));
    String sign = key.toUpperCase(Locale.ROOT);
    gc.drawText(
        sign,
        box.x + (KEY - gc.textExtent(sign).x) / 2,
        box.y + (KEY - gc.getFontMetrics().getHeight()) / 2,
        true);
  }
}
