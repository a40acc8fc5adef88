// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.LikertColours;
import org.ketenspiegel.chart.ink.Look;

/** Names the colours above the bars, in the order of their parts. */
final class Key {

  /** A colour and its name. */
  record Entry(String label, Color fill, Stacks.Pattern pattern) {}

  private record Placed(Entry entry, double x, int line) {}

  private final Look look;
  private final List<Placed> placed = new ArrayList<>();
  private int lines = 1;

  /** From left if all fit on a line up to right, else from 0 on as many lines as it takes. */
  Key(Look look, List<Entry> entries, double left, double right) {
    this.look = look;
    double gap = look.px(14);
    double all = entries.stream().mapToDouble(e -> width(e) + gap).sum() - gap;
    double start = left + all <= right ? left : Math.max(0, right - all);
    double x = start;
    for (Entry entry : entries) {
      if (x > start && x + width(entry) > right) {
        x = start;
        lines++;
      }
      placed.add(new Placed(entry, x, lines - 1));
      x += width(entry) + gap;
    }
  }

  double height() {
    return lines * line();
  }

  void draw(Canvas canvas, double x, double y) {
    double side = look.px(10);
    for (Placed p : placed) {
      double middle = y + (p.line() + 0.5) * line();
      Rectangle2D swatch = new Rectangle2D.Double(x + p.x(), middle - side / 2, side, side);
      canvas.fill(swatch, p.entry().fill());
      if (p.entry().pattern() == Stacks.Pattern.HATCHED) {
        canvas.hatch(swatch, LikertColours.HATCH);
      }
      double at = x + p.x() + side + look.px(5);
      Color ink = look.theme().muted();
      canvas.centred(p.entry().label(), at, middle, Anchor.START, Face.SMALL, ink);
    }
  }

  private double line() {
    return look.px(17);
  }

  private double width(Entry entry) {
    return look.px(15) + look.letters().width(entry.label(), Face.SMALL);
  }
}
