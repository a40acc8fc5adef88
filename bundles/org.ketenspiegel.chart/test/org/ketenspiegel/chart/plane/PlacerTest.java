// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PlacerTest {

  private static final Rectangle2D BOUNDS = new Rectangle2D.Double(0, 0, 700, 500);
  private static final Rectangle2D CORNER = new Rectangle2D.Double(8, 8, 160, 18);

  private static Placer placer(List<Point2D> dots, double width) {
    Obstacles obstacles = new Obstacles(BOUNDS, List.of(CORNER), List.of(), List.of());
    return new Placer(obstacles, dots, 5.5, Collections.nCopies(dots.size(), width), 14);
  }

  @Test
  void aLoneLabelStandsRightOfItsDot() {
    Point2D dot = new Point2D.Double(300, 200);
    Rectangle2D place = placer(List.of(dot), 90).places().getFirst().orElseThrow();
    assertTrue(place.getMinX() > 300 && place.getMinX() < 312);
    assertEquals(200, place.getCenterY(), 1e-9);
  }

  @Test
  void aLabelAtTheRightEdgeStandsLeftOfItsDot() {
    Point2D dot = new Point2D.Double(680, 200);
    assertTrue(placer(List.of(dot), 90).places().getFirst().orElseThrow().getMaxX() < 680);
  }

  @Test
  void aCrowdIsToldApart() {
    Random random = new Random(7);
    for (int run = 0; run < 8; run++) {
      List<Point2D> dots = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        dots.add(
            new Point2D.Double(300 + 80 * random.nextGaussian(), 250 + 60 * random.nextGaussian()));
      }
      List<Optional<Rectangle2D>> places = placer(dots, 100).places();
      assertTrue(places.stream().allMatch(Optional::isPresent), "there is room for all");
      assertFree(dots, places);
    }
  }

  @Test
  void whereThereIsNoRoomForAllSomeGetNoPlaceAndTheOthersStandFree() {
    List<Point2D> dots = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      dots.add(new Point2D.Double(300 + i % 8, 250 + i / 8));
    }
    List<Optional<Rectangle2D>> places = placer(dots, 260).places();
    assertTrue(places.stream().anyMatch(Optional::isPresent));
    assertTrue(places.stream().anyMatch(Optional::isEmpty));
    assertFree(dots, places);
  }

  private static void assertFree(List<Point2D> dots, List<Optional<Rectangle2D>> given) {
    List<Rectangle2D> places = given.stream().flatMap(Optional::stream).toList();
    for (int i = 0; i < places.size(); i++) {
      assertTrue(BOUNDS.contains(places.get(i)));
      assertFalse(CORNER.intersects(places.get(i)));
      for (int j = 0; j < places.size(); j++) {
        assertFalse(i != j && places.get(i).intersects(places.get(j)), i + " on " + j);
      }
      for (Point2D dot : dots) {
        assertFalse(places.get(i).contains(dot), i + " on " + dot);
      }
    }
  }
}
