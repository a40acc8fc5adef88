// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;

/** The last value and the name at the end of each line, pushed apart where they would overlap. */
final class EndLabels {

  private record End(String value, String name, double y, Color ink) {}

  private final Look look;
  private final List<End> ends = new ArrayList<>();

  EndLabels(Look look) {
    this.look = look;
  }

  void add(Course course, Years years, Color ink) {
    course.points().stream()
        .filter(p -> p.cell() instanceof Cell.Estimate)
        .reduce((a, b) -> b)
        .map(Point::cell)
        .map(Cell.Estimate.class::cast)
        .ifPresent(
            e ->
                ends.add(
                    new End(
                        look.numbers().value(course.kind(), e),
                        look.words(course.label()),
                        years.y(e.value()),
                        ink)));
  }

  void draw(Canvas canvas, double x, double width) {
    double leading = look.letters().leading(Face.STRONG);
    double last = Double.NEGATIVE_INFINITY;
    for (End end : ends.stream().sorted(Comparator.comparingDouble(End::y)).toList()) {
      double y = Math.max(end.y(), last + leading);
      last = y;
      canvas.centred(end.value(), x, y, Anchor.START, Face.STRONG, end.ink());
      double after = x + look.letters().width(end.value(), Face.STRONG) + look.px(6);
      String name = look.letters().wrap(end.name(), Face.LABEL, x + width - after, 1).getFirst();
      canvas.centred(name, after, y, Anchor.START, Face.LABEL, end.ink());
    }
  }
}
