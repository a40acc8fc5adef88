// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.TestOutcome.Tested;
import org.ketenspiegel.statistics.TestOutcome.Untested;

class DifferencesTest {
  private static final double NORMAL = Double.POSITIVE_INFINITY;

  private final ProportionIntervals intervals = ProportionIntervals.withDefaults();
  private final Columns attitude = Columns.read("attitude");

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    var computed = new HashMap<String, DoubleSupplier>();
    interval(computed, "newcombe.56of70.48of80", newcombe(56, 70, 48, 80));
    interval(computed, "newcombe.0of10.3of12", newcombe(0, 10, 3, 12));
    var pooled = (Tested) Differences.pooledZ(56 / 70.0, 70, 48 / 80.0, 80);
    computed.put("pooled.z", pooled::statistic);
    computed.put("pooled.p", pooled::p);
    means(computed);
    adjustments(computed);
    distributions(computed);
    return Reference.tests("differences", computed);
  }

  private Interval newcombe(int x1, int n1, int x2, int n2) {
    double p1 = (double) x1 / n1;
    double p2 = (double) x2 / n2;
    return Differences.newcombe(
        p1, intervals.wilson(p1, n1).interval(), p2, intervals.wilson(p2, n2).interval());
  }

  private static void interval(
      Map<String, DoubleSupplier> computed, String name, Interval interval) {
    computed.put(name + ".low", interval::low);
    computed.put(name + ".high", interval::high);
  }

  private void means(Map<String, DoubleSupplier> computed) {
    var rating = Moments.of(attitude.get("rating"));
    var raises = Moments.of(Arrays.copyOf(attitude.get("raises"), 20));
    var welch = Differences.welch(rating, raises);
    computed.put("welch.difference", welch::value);
    computed.put("welch.t", () -> ((Tested) welch.test()).statistic());
    computed.put("welch.df", welch::degreesOfFreedom);
    computed.put("welch.p", () -> ((Tested) welch.test()).p());
    interval(computed, "welch", welch.interval(0.95));
    computed.put("mean.rating", () -> rating.simpleMean().value());
    computed.put("mean.rating.se", () -> rating.simpleMean().standardError());
    interval(computed, "mean.rating", rating.simpleMean().interval(0.95));
  }

  private static void adjustments(Map<String, DoubleSupplier> computed) {
    var methods =
        Map.of(
            "holm", PAdjustment.HOLM,
            "bh", PAdjustment.BENJAMINI_HOCHBERG,
            "bonferroni", PAdjustment.BONFERRONI);
    methods.forEach(
        (name, method) -> {
          var adjusted = method.adjust(0.03, 0.001, 0.2, 0.012, 0.012, 0.9);
          for (int i = 0; i < adjusted.length; i++) {
            double value = adjusted[i];
            computed.put("adjust." + name + "." + (i + 1), () -> value);
          }
        });
  }

  private static void distributions(Map<String, DoubleSupplier> computed) {
    Map.of("1", 1.0, "2.5", 2.5, "10", 10.0, "300", 300.0, "1e+06", 1e6)
        .forEach(
            (name, df) -> {
              computed.put("t.critical." + name, () -> Distributions.criticalValue(0.95, df));
              computed.put("t.p." + name, () -> Distributions.twoSidedP(-2.2, df));
            });
    computed.put("z.critical", () -> Distributions.criticalValue(0.95, NORMAL));
    computed.put("z.p", () -> Distributions.twoSidedP(2.2, NORMAL));
    computed.put("z.p.tail", () -> 1e20 * Distributions.twoSidedP(9, NORMAL));
    computed.put("t.p.tail", () -> 1e12 * Distributions.twoSidedP(12, 40));
    computed.put("f.quantile", () -> Distributions.fQuantile(0.025, 29, 174));
    computed.put("beta.quantile", () -> 1e6 * Distributions.betaQuantile(0.001, 0.5, 30));
  }

  @Test
  void newcombeAgreesWithTheExampleOfHisPaper() {
    // Newcombe (1998), Statistics in Medicine 17:873-890, table II, (a) method 10.
    var interval = newcombe(56, 70, 48, 80);
    assertEquals(0.0524, interval.low(), 5e-5);
    assertEquals(0.3339, interval.high(), 5e-5);
  }

  @Test
  void columnsOfAllOrNobodyAreNotTested() {
    assertEquals(new Untested(Reason.EXTREME_PROPORTION), Differences.pooledZ(1, 20, 0.5, 20));
    assertEquals(new Untested(Reason.EXTREME_PROPORTION), Differences.pooledZ(0.5, 20, 0, 20));
  }

  @Test
  void equalAnswersLeaveNothingToTestWith() {
    var same = Moments.of(new double[] {3, 3, 3});
    assertEquals(new Untested(Reason.NO_VARIANCE), Differences.welch(same, same).test());
  }

  @Test
  void oneAnswerHasAMeanButNoKnownVariance() {
    var one = Moments.of(new double[] {4}).simpleMean();
    assertEquals(4, one.value());
    assertEquals(Interval.ALL, one.interval(0.95));
    var difference = one.minusIndependent(Moments.of(new double[] {1, 2}).simpleMean());
    assertEquals(new Untested(Reason.NO_DEGREES_OF_FREEDOM), difference.test());
  }

  @Test
  void weightsOfOneEqualUnweightedExactly() {
    var rating = attitude.get("rating");
    var ones = new double[rating.length];
    Arrays.fill(ones, 1);
    assertEquals(Moments.of(rating), Moments.of(rating, ones));
    assertEquals(30, Moments.of(rating, ones).effectiveSize());
  }

  @Test
  void aWeightOfTwoIsTwoRespondentsForTheMean() {
    var weighted = Moments.of(new double[] {1, 5}, new double[] {2, 1});
    assertEquals(Moments.of(new double[] {1, 1, 5}).mean(), weighted.mean(), 1e-15);
  }

  @Test
  void anAnswerWithoutWeightIsNoAnswer() {
    var with = Moments.of(new double[] {1, 2, Double.NaN}, new double[] {1, 1, 0});
    assertEquals(Moments.of(new double[] {1, 2}), with);
  }

  @Test
  void partsMergeIntoTheWhole() {
    var rating = attitude.get("rating");
    var merged =
        Moments.of(Arrays.copyOfRange(rating, 0, 11))
            .merge(Moments.NONE)
            .merge(Moments.of(Arrays.copyOfRange(rating, 11, 30)));
    var whole = Moments.of(rating);
    assertEquals(whole.mean(), merged.mean(), 1e-13);
    assertEquals(whole.squares(), merged.squares(), 1e-10);
  }

  @Test
  void aHighMeanCostsNoDigits() {
    // NIST StRD NumAcc4: mean 10000000.2, standard deviation 0.1 by construction.
    var values = new double[1001];
    Arrays.setAll(values, i -> i == 0 ? 10000000.2 : i % 2 == 1 ? 10000000.1 : 10000000.3);
    var moments = Moments.of(values);
    assertEquals(10000000.2, moments.mean(), 1e-8);
    assertEquals(0.1, Math.sqrt(moments.variance()), 1e-9);
  }

  @Test
  void adjustingNoTestsGivesNoTests() {
    assertArrayEquals(new double[0], PAdjustment.HOLM.adjust());
    assertThrows(IllegalArgumentException.class, () -> PAdjustment.HOLM.adjust(Double.NaN));
  }

  @Test
  void constantWeightsCountAsNone() {
    assertEquals(true, Weights.areConstant(new double[] {2, 0, 2}));
    assertEquals(false, Weights.areConstant(new double[] {2, 1}));
    assertThrows(IllegalArgumentException.class, () -> Weights.areConstant(new double[] {-1}));
  }
}
