// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Distributions;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.TestOutcome.Tested;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.LinearizedSums;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.design.TaylorVariance;
import org.ketenspiegel.statistics.distribution.NoncentralT;

class ComparisonReferenceTest {
  private static final double NORMAL = Double.POSITIVE_INFINITY;

  private final JudgedPairs pairs = JudgedPairs.read();
  private final PairedMeans means = PairedMeans.withDefaults();
  private final Map<String, DoubleSupplier> computed = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    stacked();
    complete();
    ranks();
    for (int[] counts : new int[][] {{12, 3}, {5, 6}, {0, 9}, {310, 371}}) {
      mcNemar(counts[0], counts[1]);
    }
    tost("inside", new Estimate(0.05, 0.01, 57.3));
    tost("outside", new Estimate(-0.4, 0.01, 12));
    tost("normal", new Estimate(0.1, 0.0081, NORMAL));
    effects();
    distributions();
    fragilities();
    return Reference.tests("comparison", computed);
  }

  private void stacked() {
    double[] first = pairs.first();
    double[] second = pairs.second();
    known("stacked.simple", means.allAvailable(first, second, SampleRows.simple(first.length)));
    known("stacked.weighted", means.allAvailable(first, second, pairs.weighted()));
    known("stacked.clusters", means.allAvailable(first, second, pairs.clustered()));
    known(
        "stacked.shares",
        means.allAvailable(
            JudgedPairs.above650(first), JudgedPairs.above650(second), pairs.clustered()));
    var sums = LinearizedSums.pairedDifference(pairs.sums(600, 0, first.length)).orElseThrow();
    if (TaylorVariance.withDefaults().of(sums) instanceof DesignEstimate.Estimated known) {
      known("stacked.strata", new PairedOutcome.Known(known.estimate(), 0));
    }
  }

  private void known(String name, PairedOutcome outcome) {
    if (outcome instanceof PairedOutcome.Known known) {
      computed.put(name + ".difference", () -> known.difference().value());
      computed.put(name + ".se", () -> known.difference().standardError());
      computed.put(name + ".df", () -> known.difference().degreesOfFreedom());
    }
  }

  private void complete() {
    var simple = SampleRows.simple(pairs.first().length);
    var outcome = means.completePairs(pairs.first(), pairs.second(), simple);
    known("complete.simple", outcome);
    if (outcome instanceof PairedOutcome.Known known
        && known.difference().test() instanceof Tested test) {
      computed.put("complete.simple.p", test::p);
    }
    known(
        "complete.clusters", means.completePairs(pairs.first(), pairs.second(), pairs.clustered()));
  }

  private void ranks() {
    ranked("ties", pairs.differences());
    ranked("zeros", 3, 0, -1, 4, 2.5, 0, 1.5, -6, 7);
    ranked("exact", 1.1, -0.3, 2.2, 3.4, -0.9, 0.2, 5.5, 1.7, -2.6, 4.1);
    ranked("exact49", everyThirdNegative(49));
    ranked("fifty", everyThirdNegative(50));
  }

  private static double[] everyThirdNegative(int n) {
    return IntStream.rangeClosed(1, n).mapToDouble(i -> i % 3 == 0 ? -i : i).toArray();
  }

  private void ranked(String name, double... differences) {
    if (SignedRank.of(differences) instanceof SignedRank.Tested test) {
      computed.put("signed." + name + ".v", test::positiveRanks);
      computed.put("signed." + name + ".p", test::p);
    }
  }

  private void mcNemar(int onlyFirst, int onlySecond) {
    var test = (Tested) McNemar.midP(onlyFirst, onlySecond);
    String name = "mcnemar." + onlyFirst + "." + onlySecond;
    computed.put(name, test::p);
    computed.put(name + ".z2", () -> test.statistic() * test.statistic());
  }

  private void tost(String name, Estimate difference) {
    var test = (Equivalence.Tested) Equivalence.within(0.3).of(difference);
    computed.put("tost." + name + ".lower", test::aboveLower);
    computed.put("tost." + name + ".upper", test::belowUpper);
    computed.put("tost." + name + ".low", test.interval()::low);
    computed.put("tost." + name + ".high", test.interval()::high);
  }

  private void effects() {
    var attitude = Columns.read("attitude");
    double[] rating = attitude.get("rating");
    double[] critical = attitude.get("critical");
    effect("groups", HedgesG.withDefaults().ofGroups(moments(rating, 30), moments(critical, 20)));
    effect("small", HedgesG.withDefaults().ofGroups(moments(rating, 3), moments(critical, 2)));
    effect("pairs", HedgesG.withDefaults().ofPairs(Moments.of(pairs.differences())));
  }

  private static Moments moments(double[] values, int n) {
    return Moments.of(Arrays.copyOf(values, n));
  }

  private void effect(String name, EffectSize size) {
    var known = (EffectSize.Known) size;
    computed.put("hedges." + name + ".g", known::g);
    computed.put("hedges." + name + ".low", known.interval()::low);
    computed.put("hedges." + name + ".high", known.interval()::high);
  }

  private void distributions() {
    computed.put("noncentral.1.3", () -> new NoncentralT(4).upperTail(1.3, 0.7));
    computed.put("noncentral.-2", () -> new NoncentralT(1).upperTail(-2, 1));
    computed.put("noncentral.6", () -> new NoncentralT(30.5).upperTail(6, 5));
    computed.put("noncentral.20", () -> new NoncentralT(200).upperTail(20, 18.5));
    computed.put("noncentral.-3.83", () -> new NoncentralT(4).upperTail(-3.83, -6.98));
    var steep = new NoncentralT(89);
    computed.put("noncentral.steep.0.025", () -> steep.noncentrality(1e12, 0.025) / 1e12);
    computed.put("noncentral.steep.0.975", () -> steep.noncentrality(-1e12, 0.025) / -1e12);
    computed.put("upper.f.3", () -> Distributions.upperF(4, 3, 7));
    computed.put("upper.f.30", () -> Distributions.upperF(2, 30, 50));
    computed.put("upper.f.9", () -> Distributions.upperF(0.3, 9, 12));
    computed.put("upper.chi.1", () -> Distributions.upperChiSquared(3.2, 1));
    computed.put("upper.chi.7.4", () -> Distributions.upperChiSquared(30, 7.4));
    computed.put("upper.chi.40", () -> Distributions.upperChiSquared(12, 40));
  }

  private void fragilities() {
    fragile("shares", Fragility.ofProportions(40, 60, 18, 55, 0.05));
    fragile("shares.skewed", Fragility.ofProportions(3, 90, 12, 40, 0.05));
    fragile("means", Fragility.ofMeans(new int[] {3, 5, 6, 4, 1}, new int[] {1, 2, 4, 9, 6}, 0.05));
    fragile(
        "means.small",
        Fragility.ofMeans(new int[] {0, 1, 2, 5, 4}, new int[] {2, 4, 3, 1, 0}, 0.05));
    fragile("pairs", Fragility.ofPairs(new int[] {0, 1, 2, 6, 8, 3, 1}, 0.05));
    fragile("pairs.firm", Fragility.ofPairs(new int[] {0, 1, 1, 3, 9, 5, 2}, 0.05));
  }

  private void fragile(String name, Fragility outcome) {
    if (outcome instanceof Fragility.Broken broken) {
      computed.put("fragile." + name, broken::respondents);
    }
  }
}
