// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Evidence;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Axis;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.model.Text;

class GlideTest {

  private static Placement placement(Cut cut, double... x) {
    List<Point> points =
        IntStream.range(0, x.length)
            .mapToObj(k -> new Point("a" + k, Text.same("a" + k), 10, x[k], 3))
            .toList();
    return new Placement(
        Text.NONE,
        Text.NONE,
        Optional.empty(),
        Axis.of(Text.NONE, cut, x),
        Axis.of(Text.NONE, Cut.MEAN, new double[] {3}),
        points,
        Map.of(),
        Evidence.NONE,
        0.5,
        10,
        new Basis(Text.NONE, Text.NONE, Text.NONE),
        new Provenance(
            "", Map.of(), "", "", "", "", "", Provenance.Disclosure.PROTECTED, "", Text.NONE));
  }

  @Test
  void dotsLeaveWhereTheyStoodAndArriveAfter150Milliseconds() {
    Glide glide = new Glide(placement(Cut.MEAN, 0, 1), placement(Cut.MEAN, 1, 3), 1000);
    assertEquals(0, glide.at(1000).points().getFirst().x());
    double half = glide.at(1075).points().getFirst().x();
    assertTrue(half > 0.5 && half < 1, "" + half);
    assertEquals(1, glide.at(1150).points().getFirst().x());
    assertEquals(2, glide.at(1150).x().line());
    assertFalse(glide.isOver(1149));
    assertTrue(glide.isOver(1150));
  }

  @Test
  void aLineThatARuleHasPutGlidesAndOneUnderTheHandDoesNot() {
    Placement before = placement(Cut.MEAN, 0, 1, 5);
    assertTrue(Glide.fits(before, placement(Cut.MEDIAN, 0, 1, 5)));
    assertFalse(Glide.fits(before, placement(Lines.at(0.7), 0, 1, 5)));
    assertFalse(Glide.fits(before, before));
  }

  @Test
  void otherDotsJumpIntoTheirPlaces() {
    assertFalse(Glide.fits(placement(Cut.MEAN, 0, 1), placement(Cut.MEAN, 0, 1, 2)));
  }
}
