// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.Differences;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.TestOutcome.Tested;
import org.ketenspiegel.statistics.distribution.NoncentralT;

class ComparisonTest {

  @Test
  void asManyMovesEitherWayMeanNothing() {
    assertEquals(1, ((Tested) McNemar.midP(4, 4)).p());
    assertEquals(1, ((SignedRank.Tested) SignedRank.of(-1, 1)).p());
  }

  @Test
  void sameAnswersLeaveNothingToTest() {
    assertEquals(new TestOutcome.Untested(Reason.NO_DISAGREEMENT), McNemar.midP(0, 0));
    assertEquals(new SignedRank.Untested(Reason.NO_DISAGREEMENT), SignedRank.of(0, 0));
    assertEquals(new SignedRank.Untested(Reason.NO_ANSWERS), SignedRank.of(Double.NaN));
  }

  @Test
  void anIntervalInsideTheMarginIsEquivalence() {
    for (double value = -0.5; value < 0.5; value += 0.01) {
      var test = (Equivalence.Tested) Equivalence.within(0.3).of(new Estimate(value, 0.01, 40));
      boolean inside = test.interval().low() > -0.3 && test.interval().high() < 0.3;
      assertEquals(inside, test.p() < 0.05);
    }
  }

  @Test
  void aDifferenceWithoutVarianceIsNotTestedForEquivalence() {
    var tests = Equivalence.within(0.3);
    assertEquals(new Equivalence.Untested(Reason.NO_VARIANCE), tests.of(new Estimate(0, 0, 5)));
    assertEquals(
        new Equivalence.Untested(Reason.NO_DEGREES_OF_FREEDOM), tests.of(new Estimate(0, 1, 0)));
    assertThrows(IllegalArgumentException.class, () -> Equivalence.within(0));
  }

  @Test
  void equivalenceComesBeforeSignificance() {
    assertEquals(GapVerdict.EQUIVALENT, GapVerdict.of(0.1, 0.3, 0.001, 0.01, 0.05));
    assertEquals(GapVerdict.RELEVANT, GapVerdict.of(-0.3, 0.3, 0.001, 0.5, 0.05));
    assertEquals(GapVerdict.SMALL, GapVerdict.of(0.2999, 0.3, 0.001, 0.06, 0.05));
    assertEquals(GapVerdict.UNDECIDED, GapVerdict.of(0.8, 0.3, 0.051, 0.9, 0.05));
  }

  @Test
  void effectsOfConstantOrMissingAnswersAreNamed() {
    var g = HedgesG.withDefaults();
    var same = Moments.of(new double[] {2, 2, 2});
    assertEquals(new EffectSize.Unknown(Reason.NO_VARIANCE), g.ofGroups(same, same));
    assertEquals(new EffectSize.Unknown(Reason.NO_ANSWERS), g.ofGroups(same, Moments.NONE));
    assertEquals(new EffectSize.Unknown(Reason.NO_ANSWERS), g.ofPairs(Moments.NONE));
    var one = Moments.of(new double[] {2});
    assertEquals(new EffectSize.Unknown(Reason.NO_DEGREES_OF_FREEDOM), g.ofGroups(one, one));
    assertEquals(new EffectSize.Unknown(Reason.NO_DEGREES_OF_FREEDOM), g.ofPairs(one));
  }

  @Test
  void equallyWeightedEffectsAreUnweightedOnes() {
    var g = HedgesG.withDefaults();
    var first = Moments.of(new double[] {1, 4, 2, 5}, new double[] {1, 1, 1, 1});
    var second = Moments.of(new double[] {1, 1, 2, 3});
    assertEquals(
        g.ofGroups(Moments.of(new double[] {1, 4, 2, 5}), second), g.ofGroups(first, second));
  }

  @Test
  void theSmallSampleCorrectionKeepsItsDigitsInLargeSamples() {
    // Γ ratio by its asymptotic series, 1 − 3/(4ν) − 7/(32ν²).
    double degrees = 1e6;
    double expected = 1 - 3 / (4 * degrees) - 7 / (32 * degrees * degrees);
    assertEquals(expected, new NoncentralT(degrees).smallSampleCorrection(), 1e-15);
    assertEquals(Math.sqrt(2 / Math.PI) * Math.sqrt(0.5), smallest(), 1e-14);
  }

  @Test
  void twoWaysToIntegrateMeetWhereOneTakesOver() {
    for (double degrees : new double[] {1.2, 4, 60, 1e5}) {
      var t = new NoncentralT(degrees);
      double before = t.noncentrality(300, 0.025) / 300;
      double after = t.noncentrality(300 * (1 + 1e-12), 0.025) / 300;
      assertEquals(before, after, 1e-11 * before, degrees + " degrees of freedom");
    }
  }

  private static double smallest() {
    // J(2) = Γ(1)/(1·Γ(½)) = 1/√π.
    return new NoncentralT(2).smallSampleCorrection();
  }

  @Test
  void oneRespondentFewerDoesNotBreakTheDifference() {
    var broken = (Fragility.Broken) Fragility.ofProportions(40, 60, 18, 55, 0.05);
    for (int first = 0; first < broken.respondents(); first++) {
      int second = broken.respondents() - 1 - first;
      var test = Differences.pooledZ((40 - first) / 60.0, 60, (18 + second) / 55.0, 55);
      assertTrue(((Tested) test).p() < 0.05);
    }
  }

  @Test
  void fragilityDoesNotDependOnWhichGroupIsFirst() {
    assertEquals(
        Fragility.ofProportions(40, 60, 18, 55, 0.05),
        Fragility.ofProportions(18, 55, 40, 60, 0.05));
    int[] low = {3, 5, 6, 4, 1};
    int[] high = {1, 2, 4, 9, 6};
    assertEquals(Fragility.ofMeans(low, high, 0.05), Fragility.ofMeans(high, low, 0.05));
    assertEquals(
        Fragility.ofPairs(new int[] {0, 1, 2, 6, 8, 3, 1}, 0.05),
        Fragility.ofPairs(new int[] {1, 3, 8, 6, 2, 1, 0}, 0.05));
  }

  @Test
  void whatIsNotSignificantHasNothingToLose() {
    assertEquals(new Fragility.NotSignificant(), Fragility.ofProportions(5, 10, 6, 10, 0.05));
    assertEquals(new Fragility.NotSignificant(), Fragility.ofProportions(10, 10, 0, 10, 0.05));
    assertEquals(
        new Fragility.NotSignificant(),
        Fragility.ofMeans(new int[] {0, 0}, new int[] {1, 2}, 0.05));
    assertEquals(
        new Fragility.NotSignificant(), Fragility.ofEstimate(new Estimate(1, 1, 30), 0.1, 0.05));
  }

  @Test
  void poleToPoleStaysSignificantWhateverOneCategoryDoes() {
    int[] low = {40, 1, 0, 0, 0, 0, 0};
    int[] high = {0, 0, 0, 0, 0, 1, 40};
    assertEquals(new Fragility.Unbroken(), Fragility.ofMeans(low, high, 0.05));
  }

  @Test
  void anEstimateBreaksWhenItsExcessIsSpent() {
    // |d| − 1.96·SE = 0.104, and each respondent moves it by 0.01.
    var broken =
        Fragility.ofEstimate(new Estimate(-0.3, 0.01, Double.POSITIVE_INFINITY), 0.01, 0.05);
    assertEquals(new Fragility.Broken(11), broken);
  }
}
