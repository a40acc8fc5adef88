// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TowardTest {

  /** A cross around the first, and one far aside that is a little higher. */
  private static final List<Point2D.Double> DOTS =
      List.of(dot(50, 50), dot(50, 20), dot(80, 50), dot(50, 80), dot(20, 50), dot(95, 45));

  private static Point2D.Double dot(double x, double y) {
    return new Point2D.Double(x, y);
  }

  private static OptionalInt next(Toward toward, int from) {
    return toward.next(DOTS, OptionalInt.of(from));
  }

  @Test
  void anArrowLeadsToTheDotThatLiesThere() {
    assertEquals(OptionalInt.of(1), next(Toward.UP, 0));
    assertEquals(OptionalInt.of(2), next(Toward.RIGHT, 0));
    assertEquals(OptionalInt.of(3), next(Toward.DOWN, 0));
    assertEquals(OptionalInt.of(4), next(Toward.LEFT, 0));
  }

  @Test
  void whatLiesFarAsideIsNotNextAlthoughItIsALittleHigher() {
    assertEquals(OptionalInt.of(5), next(Toward.RIGHT, 2));
    assertEquals(OptionalInt.of(1), next(Toward.UP, 0), "not the one at the far right");
  }

  @Test
  void atTheEdgeNothingLiesAhead() {
    assertEquals(OptionalInt.empty(), next(Toward.UP, 1));
    assertEquals(OptionalInt.empty(), next(Toward.LEFT, 4));
  }

  @Test
  void withoutADotTheFirstOnTheWayIsTaken() {
    assertEquals(OptionalInt.of(4), Toward.RIGHT.next(DOTS, OptionalInt.empty()));
    assertEquals(OptionalInt.of(1), Toward.DOWN.next(DOTS, OptionalInt.empty()));
    assertEquals(OptionalInt.empty(), Toward.DOWN.next(List.of(), OptionalInt.empty()));
  }
}
