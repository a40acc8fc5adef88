// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.planning.Detection.Group;
import org.ketenspiegel.statistics.planning.Precision.Reach;

class PlanningTest {
  private static final Precision PRECISION = Precision.withDefaults();
  private static final Detection DETECTION = Detection.withDefaults();

  @Test
  void twoHundredRespondentsGiveSevenPointsAndFiftyFourteen() {
    assertEquals(6.9, 100 * PRECISION.halfWidth(200), 0.05);
    assertEquals(13.9, 100 * PRECISION.halfWidth(50), 0.05);
  }

  @Test
  void twoAudiencesOfTheChainDifferVisiblyFromAQuarterOfADeviationOn() {
    var seekers = Group.of(200);
    var partners = Group.of(290);
    assertEquals(0.26, DETECTION.smallestDifference(seekers, partners), 0.005);
    var shares = DETECTION.withDeviation(0.5);
    assertEquals(12.9, 100 * shares.smallestDifference(seekers, partners), 0.05);
  }

  @Test
  void theSizeGivesTheHalfWidthItWasAskedFor() {
    for (double population : new double[] {300, 5000, Double.POSITIVE_INFINITY}) {
      var plan = PRECISION.withPopulation(population).withDesignEffect(1.2);
      for (double wanted = 0.05; wanted < 0.2; wanted += 0.01) {
        long size = plan.sizeFor(wanted).respondents();
        assertTrue(plan.halfWidth(size) <= wanted + 1e-12);
        assertTrue(plan.halfWidth(size - 1) > wanted);
      }
    }
  }

  @Test
  void aPopulationThatIsTooSmallIsInvitedCompletely() {
    var size = PRECISION.withPopulation(400).withResponse(0.25).sizeFor(0.05);
    assertEquals(Reach.EVERYBODY, size.reach());
    assertEquals(400, size.invitations());
  }

  @Test
  void theSmallestDifferenceIsFoundWithTheWishedPower() {
    var first = Group.of(120);
    var second = new Group(80, 400);
    double smallest = DETECTION.smallestDifference(first, second);
    assertEquals(0.8, DETECTION.powerFor(smallest, first, second), 1e-5);
    assertEquals(
        DETECTION.powerFor(smallest, first, second), DETECTION.powerFor(-smallest, first, second));
  }

  @Test
  void theDesignEffectDividesTheRespondents() {
    assertEquals(
        DETECTION.smallestDifference(Group.of(100), Group.of(150)),
        DETECTION.withDesignEffect(2).smallestDifference(Group.of(200), Group.of(300)),
        1e-15);
  }

  @Test
  void plansThatMeanNothingAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PRECISION.sizeFor(0));
    assertThrows(IllegalArgumentException.class, () -> PRECISION.withResponse(0));
    assertThrows(IllegalArgumentException.class, () -> PRECISION.withProportion(1));
    assertThrows(IllegalArgumentException.class, () -> DETECTION.sizeOfEach(0));
    assertThrows(IllegalArgumentException.class, () -> new Group(10, 5));
  }
}
