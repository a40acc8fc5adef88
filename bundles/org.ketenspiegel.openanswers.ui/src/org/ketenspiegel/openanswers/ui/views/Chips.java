// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.ketenspiegel.ui.grid.Brush;
import org.ketenspiegel.ui.look.Contrast;
import org.ketenspiegel.ui.look.Pen;

/** Codes as small labels beside and below one another. */
final class Chips {

  private static final int HIGH = 19;
  private static final int GAP = 4;
  private static final int PAD = 6;
  private static final double TINT = 0.16;

  /** A code with its key. */
  record Chip(String key, String name, Kind kind) {}

  /** Whether the frame has the code. */
  enum Kind {
    KNOWN,
    UNKNOWN
  }

  private Chips() {}

  static void paint(Brush brush, List<Chip> chips, Rectangle place) {
    GC gc = brush.gc();
    gc.setFont(brush.pen().small());
    int lines = Math.max(1, place.height / (HIGH + 2));
    int right = place.x + place.width - GAP;
    int x = place.x + Brush.PAD;
    int line = 0;
    int top = place.y + (place.height - Math.min(lines, lines(gc, chips, place)) * (HIGH + 2)) / 2;
    for (Chip chip : chips) {
      int wide = Math.min(width(gc, chip), right - place.x - Brush.PAD);
      if (x + wide > right && x > place.x + Brush.PAD) {
        x = place.x + Brush.PAD;
        line++;
      }
      if (line == lines) {
        gc.setForeground(Pen.colour(brush.look().quiet()));
        gc.drawText("…", right - 8, top + (lines - 1) * (HIGH + 2), true);
        return;
      }
      paint(brush, chip, new Rectangle(x, top + line * (HIGH + 2), wide, HIGH));
      x += wide + GAP;
    }
  }

  private static int lines(GC gc, List<Chip> chips, Rectangle place) {
    int lines = 1;
    int x = Brush.PAD;
    for (Chip chip : chips) {
      int wide = Math.min(width(gc, chip), place.width - GAP - Brush.PAD);
      if (x + wide > place.width - GAP && x > Brush.PAD) {
        x = Brush.PAD;
        lines++;
      }
      x += wide + GAP;
    }
    return lines;
  }

  private static int width(GC gc, Chip chip) {
    return gc.textExtent(chip.name()).x + 2 * PAD;
  }

  private static void paint(Brush brush, Chip chip, Rectangle place) {
    RGB ink =
        switch (chip.kind()) {
          case KNOWN -> brush.look().accent();
          case UNKNOWN -> brush.look().warning();
        };
    GC gc = brush.gc();
    gc.setBackground(Pen.colour(Contrast.mix(brush.look().surface(), ink, TINT)));
    gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 6, 6);
    gc.setForeground(Pen.colour(brush.look().ink()));
    String words = brush.clipped(chip.name(), place.width - 2 * PAD + 2);
    gc.drawText(
        words, place.x + PAD, place.y + (place.height - gc.getFontMetrics().getHeight()) / 2, true);
  }
}
