// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Axis;
import org.ketenspiegel.analysis.result.Placement.Point;

/**
 * Dots and lines on their way from where they stood to where they stand.
 *
 * @param start in milliseconds
 */
record Glide(Placement from, Placement to, long start) {

  private static final double MILLIS = 150;

  /** Whether the same dots lie elsewhere, or a line does that a rule has put there. */
  static boolean fits(Placement from, Placement to) {
    if (!from.points().stream().map(Point::key).toList().equals(keys(to))) {
      return false;
    }
    boolean dots = !places(from).equals(places(to));
    boolean lines =
        from.x().line() != to.x().line() && !Lines.byHand(to.x().cut())
            || from.y().line() != to.y().line() && !Lines.byHand(to.y().cut());
    return dots || lines;
  }

  private static List<String> keys(Placement placement) {
    return placement.points().stream().map(Point::key).toList();
  }

  private static List<List<Double>> places(Placement placement) {
    return placement.points().stream().map(p -> List.of(p.x(), p.y())).toList();
  }

  boolean isOver(long now) {
    return now - start >= MILLIS;
  }

  /** Where everything is by now: quickly off, slowly in. */
  Placement at(long now) {
    double t = Math.clamp((now - start) / MILLIS, 0, 1);
    double way = 1 - (1 - t) * (1 - t);
    Map<String, Point> before =
        from.points().stream().collect(Collectors.toMap(Point::key, Function.identity()));
    return new Placement(
        to.title(),
        to.subtitle(),
        to.agency(),
        axis(from.x(), to.x(), way),
        axis(from.y(), to.y(), way),
        to.points().stream().map(p -> point(before.get(p.key()), p, way)).toList(),
        to.names(),
        to.evidence(),
        to.r2(),
        to.n(),
        to.basis(),
        to.provenance());
  }

  private static Axis axis(Axis from, Axis to, double way) {
    return new Axis(to.label(), to.cut(), between(from.line(), to.line(), way));
  }

  private static Point point(Point from, Point to, double way) {
    return new Point(
        to.key(),
        to.label(),
        to.n(),
        between(from.x(), to.x(), way),
        between(from.y(), to.y(), way),
        to.importance(),
        to.fragility(),
        to.flags());
  }

  private static double between(double from, double to, double way) {
    return from + way * (to - from);
  }
}
