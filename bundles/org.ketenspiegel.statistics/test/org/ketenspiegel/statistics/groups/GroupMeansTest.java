// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Differences;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.Linearized;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.design.TaylorVariance;
import org.ketenspiegel.statistics.distribution.StudentizedRange;

class GroupMeansTest {
  private final Columns clusters = Columns.read("apiclus1");
  private final Map<String, DoubleSupplier> computed = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    ranges();
    fTests("stype", moments("stype", "api00", 1, 2, 3));
    fTests("districts", moments("psu", "answer", 0, 2, 4, 6, 8, 10));
    gamesHowell();
    complements();
    return Reference.tests("groups", computed);
  }

  private List<Moments> moments(String group, String column, int... codes) {
    return Arrays.stream(codes)
        .mapToObj(code -> Moments.of(clusters.where(group, code).get(column)))
        .toList();
  }

  private void ranges() {
    for (String name :
        List.of(
            "range.3.5.3.10",
            "range.3.5.3.1",
            "range.1.2.20.4.5",
            "range.4.5.60",
            "range.6.10.200",
            "range.3.31.3.Inf",
            "range.0.5.2.2",
            "range.5.100.30",
            "range.2.8.2.17.3",
            "ptukey.3.5.3.10",
            "ptukey.4.5.60",
            "ptukey.6.10.200",
            "ptukey.3.31.3.Inf")) {
      double[] numbers = RANGES.get(name.substring(name.indexOf('.') + 1));
      computed.put(name, () -> range(numbers).upperTail(numbers[0]));
    }
    computed.put("range.tail", () -> 1e9 * new StudentizedRange(50, 1000).upperTail(10));
    computed.put("quantile.0.05.3.10", () -> new StudentizedRange(3, 10).quantileAbove(0.05));
    computed.put("quantile.0.01.4.27.5", () -> new StudentizedRange(4, 27.5).quantileAbove(0.01));
    computed.put(
        "quantile.0.05.2.Inf",
        () -> new StudentizedRange(2, Double.POSITIVE_INFINITY).quantileAbove(0.05));
  }

  private static final Map<String, double[]> RANGES =
      Map.of(
          "3.5.3.10", new double[] {3.5, 3, 10},
          "3.5.3.1", new double[] {3.5, 3, 1},
          "1.2.20.4.5", new double[] {1.2, 20, 4.5},
          "4.5.60", new double[] {4, 5, 60},
          "6.10.200", new double[] {6, 10, 200},
          "3.31.3.Inf", new double[] {3.31, 3, Double.POSITIVE_INFINITY},
          "0.5.2.2", new double[] {0.5, 2, 2},
          "5.100.30", new double[] {5, 100, 30},
          "2.8.2.17.3", new double[] {2.8, 2, 17.3});

  private static StudentizedRange range(double[] numbers) {
    return new StudentizedRange((int) numbers[1], numbers[2]);
  }

  private void fTests(String name, List<Moments> groups) {
    fTest(name + ".welch", GroupMeans.welch(means(groups)));
    fTest(name + ".anova", GroupMeans.equalVariances(groups));
  }

  private static List<Estimate> means(List<Moments> groups) {
    return groups.stream().map(Moments::simpleMean).toList();
  }

  private void fTest(String name, GroupTest outcome) {
    if (outcome instanceof GroupTest.Tested test) {
      computed.put(name + ".f", test::f);
      computed.put(name + ".numerator", test::numerator);
      computed.put(name + ".denominator", test::denominator);
      computed.put(name + ".p", test::p);
    }
  }

  private void gamesHowell() {
    var strata = Columns.read("apistrat");
    var means =
        IntStream.range(0, 3)
            .mapToObj(h -> Moments.of(strata.where("stratum", h).get("api00")).simpleMean())
            .toList();
    for (var pair : GroupMeans.gamesHowell(means, 0.95)) {
      String name = "howell." + pair.first() + "." + pair.second();
      var test = (TestOutcome.Tested) pair.outcome();
      computed.put(name + ".t", test::statistic);
      computed.put(name + ".df", test::degreesOfFreedom);
      computed.put(name + ".p", test::p);
      computed.put(name + ".low", pair.interval()::low);
      computed.put(name + ".high", pair.interval()::high);
    }
  }

  private void complements() {
    var whole = Moments.of(clusters.get("api00"));
    var part = Moments.of(clusters.where("stype", 1).get("api00"));
    var simple = Differences.welch(part, whole.without(part));
    var simpleTest = (TestOutcome.Tested) simple.test();
    computed.put("complement.simple.t", simpleTest::statistic);
    computed.put("complement.simple.df", simpleTest::degreesOfFreedom);
    var designed = designed();
    computed.put("complement.difference", designed::value);
    computed.put("complement.t", () -> ((TestOutcome.Tested) designed.test()).statistic());
    computed.put("complement.df", designed::degreesOfFreedom);
    double[] in = clusters.where("stype", 1).get("wide");
    double[] all = clusters.get("wide");
    var pooled =
        (TestOutcome.Tested)
            Differences.partAgainstComplement(count(in), in.length, count(all), all.length);
    computed.put("complement.share.p", pooled::p);
  }

  private static int count(double[] zerosAndOnes) {
    return (int) DoubleStream.of(zerosAndOnes).sum();
  }

  private Estimate designed() {
    int[] psu = clusters.codes("psu");
    double[] weight = clusters.get("unequal");
    double[] y = clusters.get("api00");
    double[] stype = clusters.get("stype");
    var sums = new double[4][15];
    for (int i = 0; i < psu.length; i++) {
      double in = stype[i] == 1 ? 1 : 0;
      sums[0][psu[i]] += weight[i];
      sums[1][psu[i]] += weight[i] * y[i];
      sums[2][psu[i]] += in * weight[i];
      sums[3][psu[i]] += in * weight[i] * y[i];
    }
    var difference =
        Linearized.partAgainstComplement(sums[0], sums[1], sums[2], sums[3]).orElseThrow();
    var outcome = TaylorVariance.withDefaults().of(difference, Strata.one(15));
    return ((DesignEstimate.Estimated) outcome).estimate();
  }

  @Test
  void twoGroupsGiveWelchsT() {
    var means = means(moments("stype", "api00", 1, 3));
    var f = (GroupTest.Tested) GroupMeans.welch(means);
    var t = (TestOutcome.Tested) means.get(0).minusIndependent(means.get(1)).test();
    assertEquals(t.statistic() * t.statistic(), f.f(), 1e-12);
    assertEquals(t.degreesOfFreedom(), f.denominator(), 1e-9);
    assertEquals(t.p(), f.p(), 1e-12);
    var pair = GroupMeans.gamesHowell(means, 0.95).get(0);
    assertEquals(t.p(), ((TestOutcome.Tested) pair.outcome()).p(), 1e-12);
    assertEquals(pair.difference().interval(0.95).low(), pair.interval().low(), 1e-9);
  }

  @Test
  void groupsThatCannotBeTestedAreNamed() {
    var fine = Moments.of(new double[] {1, 2, 4});
    var same = Moments.of(new double[] {3, 3});
    var one = Moments.of(new double[] {3});
    assertEquals(untested(Reason.NO_VARIANCE), GroupMeans.welch(means(List.of(fine, same))));
    assertEquals(
        untested(Reason.NO_DEGREES_OF_FREEDOM), GroupMeans.welch(means(List.of(fine, one))));
    assertEquals(untested(Reason.NO_DEGREES_OF_FREEDOM), GroupMeans.welch(means(List.of(fine))));
    assertEquals(untested(Reason.NO_VARIANCE), GroupMeans.equalVariances(List.of(same, same)));
    assertEquals(
        untested(Reason.NO_DEGREES_OF_FREEDOM), GroupMeans.equalVariances(List.of(one, one)));
    assertEquals(untested(Reason.NO_ANSWERS), GroupMeans.equalVariances(List.of(Moments.NONE)));
    var pair = GroupMeans.gamesHowell(means(List.of(fine, one)), 0.95).get(0);
    assertEquals(new TestOutcome.Untested(Reason.NO_DEGREES_OF_FREEDOM), pair.outcome());
    assertEquals(Interval.ALL, pair.interval());
  }

  private static GroupTest untested(Reason reason) {
    return new GroupTest.Untested(reason);
  }

  @Test
  void theComplementOfTheWholeIsNobody() {
    var whole = Moments.of(new double[] {1, 2, 4});
    assertEquals(Moments.NONE, whole.without(whole));
    assertEquals(
        new TestOutcome.Untested(Reason.NO_ANSWERS), Differences.partAgainstComplement(2, 5, 2, 5));
    double[] sums = {3, 4};
    assertEquals(Optional.empty(), Linearized.partAgainstComplement(sums, sums, sums, sums));
    assertThrows(
        IllegalArgumentException.class, () -> Differences.partAgainstComplement(2, 5, 1, 9));
  }

  @Test
  void aPartAndItsComplementMergeIntoTheWhole() {
    var whole = Moments.of(clusters.get("api00"), clusters.get("unequal"));
    var in = clusters.where("stype", 2);
    var part = Moments.of(in.get("api00"), in.get("unequal"));
    var again = whole.without(part).merge(part);
    assertEquals(whole.n(), again.n());
    assertEquals(whole.mean(), again.mean(), 1e-11);
    assertEquals(whole.squares(), again.squares(), 1e-10 * whole.squares());
  }
}
