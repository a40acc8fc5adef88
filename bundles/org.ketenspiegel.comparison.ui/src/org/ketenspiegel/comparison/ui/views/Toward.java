// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where an arrow leads from a dot in a picture; y grows downwards, as on a screen. */
enum Toward {
  LEFT(-1, 0),
  RIGHT(1, 0),
  UP(0, -1),
  DOWN(0, 1);

  /** What lies aside is as far as this much ahead. */
  private static final double ASIDE = 2;

  private final int x;
  private final int y;

  Toward(int x, int y) {
    this.x = x;
    this.y = y;
  }

  /**
   * The dot that the eye expects: the nearest ahead, of those aside the less so. Without a dot to
   * begin from, the one that lies first in this direction.
   *
   * @param from which of the dots, from 0
   * @return empty when none lies ahead
   */
  OptionalInt next(List<Point2D.Double> dots, OptionalInt from) {
    if (from.isEmpty()) {
      return nearest(dots, IntStream.range(0, dots.size()), d -> d.x * x + d.y * y);
    }
    Point2D.Double start = dots.get(from.getAsInt());
    IntStream ahead =
        IntStream.range(0, dots.size())
            .filter(i -> i != from.getAsInt())
            .filter(i -> ahead(start, dots.get(i)) > 0);
    return nearest(dots, ahead, d -> ahead(start, d) + ASIDE * aside(start, d));
  }

  private interface Distance {
    double of(Point2D.Double dot);
  }

  private static OptionalInt nearest(List<Point2D.Double> dots, IntStream which, Distance far) {
    return which
        .boxed()
        .min((a, b) -> Double.compare(far.of(dots.get(a)), far.of(dots.get(b))))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private double ahead(Point2D.Double from, Point2D.Double to) {
    return (to.x - from.x) * x + (to.y - from.y) * y;
  }

  private double aside(Point2D.Double from, Point2D.Double to) {
    return Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
  }
}
