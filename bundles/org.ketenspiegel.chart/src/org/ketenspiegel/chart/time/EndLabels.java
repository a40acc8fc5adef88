// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;

/**
 * The last value and the name at the end of each line instead of a legend; where ends lie close the
 * words are pushed apart and a thin line leads to them.
 */
final class EndLabels {

  private static final double LEAST = 90;
  private static final double MOST_PART = 0.4;
  private static final double LEAD = 18;
  private static final double AIR = 6;

  private final Look look;
  private final List<Course> courses;
  private final Map<String, String> names;

  private record End(Hand hand, double last, String value, List<String> name, double y) {}

  EndLabels(Look look, List<Course> courses) {
    this.look = look;
    this.courses = courses;
    this.names = Course.names(courses, look.style().language());
  }

  /** The room that they take of a width, on its right. */
  double width(double all) {
    double widest =
        courses.stream()
            .mapToDouble(
                c ->
                    look.px(LEAD + 3 * AIR)
                        + look.letters().width("0,00", Face.STRONG)
                        + look.letters().width(names.get(c.key()), Face.LABEL))
            .max()
            .orElse(0);
    return Math.clamp(widest, look.px(LEAST), Math.max(look.px(LEAST), all * MOST_PART));
  }

  void draw(Canvas canvas, Years years, List<Hand> hands, double width) {
    double x = years.plot().getMaxX();
    List<End> ends = new ArrayList<>();
    for (int i = 0; i < courses.size(); i++) {
      add(ends, courses.get(i), hands.get(i), years, width);
    }
    ends.sort(Comparator.comparingDouble(End::y));
    double[] places = places(ends, years);
    for (int i = 0; i < places.length; i++) {
      draw(canvas, ends.get(i), x, places[i]);
    }
  }

  private void add(List<End> ends, Course course, Hand hand, Years years, double width) {
    List<Point> shown = CoursePath.shown(course);
    if (shown.isEmpty()) {
      return;
    }
    Cell.Estimate last = (Cell.Estimate) shown.getLast().cell();
    String value = look.numbers().value(course.kind(), last);
    double room = width - look.px(LEAD + 2 * AIR) - look.letters().width(value, Face.STRONG);
    int lines = 2 * courses.size() * leading() <= years.plot().getHeight() ? 2 : 1;
    List<String> name = look.letters().wrap(names.get(course.key()), Face.LABEL, room, lines);
    ends.add(new End(hand, years.x(shown.getLast().time()), value, name, years.y(last.value())));
  }

  private double leading() {
    return look.letters().leading(Face.STRONG);
  }

  private double high(End end) {
    return leading() * end.name().size();
  }

  /** The middle of each first line: as near to its end as there is room, from the top. */
  private double[] places(List<End> ends, Years years) {
    double[] places = new double[ends.size()];
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(ends.get(i).y(), free);
      free = places[i] + high(ends.get(i));
    }
    double foot = years.plot().getMaxY() + leading() / 2;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], foot - high(ends.get(i)) + leading() / 2);
      foot = places[i] - leading() / 2;
    }
    return places;
  }

  private void draw(Canvas canvas, End end, double right, double y) {
    double x = right + look.px(LEAD);
    if (Math.abs(y - end.y()) > leading() / 3) {
      canvas.line(
          end.last() + look.px(AIR),
          end.y(),
          x - look.px(3),
          y,
          end.hand().colour(),
          look.px(0.75));
    }
    canvas.centred(end.value(), x, y, Anchor.START, Face.STRONG, end.hand().ink());
    double after = x + look.letters().width(end.value(), Face.STRONG) + look.px(AIR);
    for (int line = 0; line < end.name().size(); line++) {
      canvas.centred(
          end.name().get(line),
          after,
          y + line * leading(),
          Anchor.START,
          Face.LABEL,
          end.hand().ink());
    }
  }
}
