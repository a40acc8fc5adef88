// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.model.Text;

class StandingsTest {

  private static final double[] X = {.3, .1};
  private static final double[] Y = {2, 4};

  /** Four replicates of two points; in the last one the points have changed sides. */
  private static final Replicates REPLICATES =
      new Replicates(
          2,
          new double[] {.3, .1, .4, .1, .2, .1, .1, .3},
          new double[] {2, 4, 2, 4, 3, 4, 4, 2},
          FirstStage.ROWS,
          50,
          1);

  @Test
  void sharesSayHowOftenReplicatesAgree() {
    Standing first = Standings.of(X, Y, Cut.MEAN, Cut.MEAN, Optional.of(REPLICATES)).getFirst();
    assertEquals(Quadrant.IMPROVE, first.quadrant());
    assertEquals(.75, first.share(Quadrant.IMPROVE));
    assertEquals(.25, first.share(Quadrant.GOOD_LITTLE_IMPACT));
    assertEquals(Optional.of(Verdict.LIKELY), first.verdict());
  }

  @Test
  void withoutReplicatesThereIsNoVerdict() {
    assertTrue(
        Standings.of(X, Y, Cut.MEAN, Cut.MEAN, Optional.empty()).stream()
            .allMatch(s -> s.verdict().isEmpty() && s.shares().isEmpty()));
  }

  @Test
  void aFixedLineStandsStillInEveryReplicate() {
    Cut low = new Cut.At(1, Text.NONE);
    Standing first = Standings.of(X, Y, low, Cut.MEAN, Optional.of(REPLICATES)).getFirst();
    assertEquals(Quadrant.POOR_LITTLE_IMPACT, first.quadrant());
    assertEquals(.75, first.share(Quadrant.POOR_LITTLE_IMPACT));
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleOnes() {
    assertEquals(2.5, Cut.MEDIAN.at(new double[] {9, 1, 3, 2}));
    assertEquals(3, Cut.MEDIAN.at(new double[] {9, 1, 3}));
  }

  @Test
  void aPointOnALineBelongsToMuchAndGood() {
    assertEquals(Quadrant.KEEP, Quadrant.of(1, 1, 1, 1));
  }

  @Test
  void sharesUpToTheirLimitsGetTheVerdict() {
    assertEquals(Verdict.FIRM, Verdict.of(.8));
    assertEquals(Verdict.LIKELY, Verdict.of(.6));
    assertEquals(Verdict.UNDECIDED, Verdict.of(.5999));
  }
}
