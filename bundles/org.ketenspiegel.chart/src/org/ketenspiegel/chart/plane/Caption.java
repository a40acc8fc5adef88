// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.model.Text;

/** The name of the axis across, with an arrow to each end; on two lines where there is no room. */
final class Caption {

  private static final Text LITTLE = Text.of("weinig", "little");
  private static final Text MUCH = Text.of("veel", "much");

  private final Look look;
  private final List<String> lines;

  Caption(Look look, Placement placement, double width) {
    this.look = look;
    String words = look.words(placement.x().label());
    double ends = look.letters().width(look.words(LITTLE) + look.words(MUCH), Face.SMALL);
    this.lines = look.letters().wrap(words, Face.SMALL, width - ends - look.px(80), 2);
  }

  double height() {
    return look.px(30) + (lines.size() - 1) * look.letters().leading(Face.SMALL);
  }

  void draw(Canvas canvas, Rectangle2D place) {
    Color muted = look.theme().muted();
    double y = place.getMaxY() + look.px(18);
    double middle = place.getCenterX();
    for (int i = 0; i < lines.size(); i++) {
      double line = y + i * look.letters().leading(Face.SMALL);
      canvas.centred(lines.get(i), middle, line, Anchor.MIDDLE, Face.SMALL, muted);
    }
    double widest =
        lines.stream().mapToDouble(l -> look.letters().width(l, Face.SMALL)).max().orElse(0);
    double half = widest / 2 + look.px(6);
    double end = half + look.px(20);
    arrow(canvas, middle - half, middle - end, y);
    arrow(canvas, middle + half, middle + end, y);
    double far = end + look.px(6);
    canvas.centred(look.words(LITTLE), middle - far, y, Anchor.END, Face.SMALL, muted);
    canvas.centred(look.words(MUCH), middle + far, y, Anchor.START, Face.SMALL, muted);
  }

  /** Drawn, since many a font has none. */
  private void arrow(Canvas canvas, double from, double to, double y) {
    double back = Math.signum(from - to) * look.px(4);
    Path2D path = new Path2D.Double();
    path.moveTo(from, y);
    path.lineTo(to, y);
    path.moveTo(to + back, y - look.px(3));
    path.lineTo(to, y);
    path.lineTo(to + back, y + look.px(3));
    canvas.stroke(path, look.theme().line(), look.px(1));
  }
}
