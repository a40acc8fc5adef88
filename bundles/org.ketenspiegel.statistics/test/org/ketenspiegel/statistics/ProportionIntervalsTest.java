// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.ProportionInterval.Method;
import org.ketenspiegel.statistics.design.DesignSample;

class ProportionIntervalsTest {
  private final ProportionIntervals intervals = ProportionIntervals.withDefaults();
  private final DesignSample corrected =
      DesignSample.of("apiclus1").clustered("psu").weighted("weight").corrected("fpc");

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    var computed = new HashMap<String, DoubleSupplier>();
    both(computed, "wilson.87of196", intervals.wilson(87 / 196.0, 196));
    both(computed, "wilson.0of20", intervals.wilson(0, 20));
    both(computed, "wilson.20of20", intervals.wilson(1, 20));
    both(computed, "wilson.70of90.level90", intervals.withLevel(0.9).wilson(70 / 90.0, 90));
    both(computed, "clopper.3of20", intervals.clopperPearson(3 / 20.0, 20));
    both(computed, "clopper.0of10", intervals.clopperPearson(0, 10));
    both(computed, "clopper.10of10", intervals.clopperPearson(1, 10));
    both(
        computed,
        "clopper.87of196.level99",
        intervals.withLevel(0.99).clopperPearson(87 / 196.0, 196));
    both(computed, "clopper.fractional", intervals.clopperPearson(0.2, 31.7));
    var golden = new Estimate(0.464236, 0.038855 * 0.038855, 10);
    both(computed, "design.golden", intervals.ofDesign(golden, 100));
    both(computed, "design.wide", intervals.ofDesign(corrected.mean("wide"), 183));
    underDesigns(computed);
    netPromoterScores(computed);
    return Reference.tests("proportions", computed);
  }

  private void underDesigns(Map<String, DoubleSupplier> computed) {
    var wide = corrected.mean("wide");
    var unequal = DesignSample.of("apiclus1").clustered("psu").weighted("unequal");
    var elementary = unequal.mean("stype", code -> code == 1 ? 1 : 0);
    both(computed, "korn.wide", intervals.kornGraubard(wide, 183, 183));
    both(computed, "korn.elementary", intervals.kornGraubard(elementary, 183, 173));
    both(computed, "logit.wide", intervals.logit(wide, 183));
    both(computed, "logit.elementary.level90", intervals.withLevel(0.9).logit(elementary, 173));
  }

  private void netPromoterScores(Map<String, DoubleSupplier> computed) {
    var signs = new int[3];
    for (int answer : Columns.read("apiclus1").codes("answer")) {
      signs[NetPromoterScore.sign(answer) + 1]++;
    }
    var simple = NetPromoterScore.of(signs[2], signs[1], signs[0]);
    computed.put("nps.simple", simple::value);
    computed.put("nps.simple.se", simple::standardError);
    var design =
        NetPromoterScore.ofDesign(corrected.mean("answer", y -> NetPromoterScore.sign((int) y)));
    computed.put("nps.design", design::value);
    computed.put("nps.design.interval.low", () -> design.interval(0.95).low());
    computed.put("nps.design.interval.high", () -> design.interval(0.95).high());
  }

  private static void both(
      Map<String, DoubleSupplier> computed, String name, ProportionInterval result) {
    computed.put(name + ".low", () -> result.interval().low());
    computed.put(name + ".high", () -> result.interval().high());
  }

  @Test
  void nobodyInADesignFallsBackOnKishAndSaysSo() {
    var none = intervals.ofDesign(new Estimate(0, 0, 14), 80);
    assertEquals(Method.CLOPPER_PEARSON_KISH, none.method());
    assertEquals(80, none.effectiveSize());
    assertEquals(1 - Math.pow(0.025, 1 / 80.0), none.interval().high(), 1e-12);
    var everybody = intervals.ofDesign(new Estimate(1 - 1e-16, 1e-33, 14), 80);
    assertEquals(Math.pow(0.025, 1 / 80.0), everybody.interval().low(), 1e-12);
    assertEquals(1, everybody.interval().high());
  }

  @Test
  void everyIntervalOfADesignFallsBackTheSameWay() {
    for (double p : new double[] {0, 1}) {
      var estimate = new Estimate(p, 0, 14);
      var expected = intervals.ofDesign(estimate, 80);
      assertEquals(expected, intervals.kornGraubard(estimate, 90, 80));
      assertEquals(expected, intervals.logit(estimate, 80));
    }
  }

  @Test
  void aCensusHasAnIntervalOfNoWidth() {
    var census = new Estimate(0.5, 0, 30);
    var point = new Interval(0.5, 0.5);
    assertEquals(point, intervals.ofDesign(census, 95).interval());
    assertEquals(point, intervals.kornGraubard(census, 100, 95).interval());
    assertEquals(point, intervals.logit(census, 95).interval());
  }

  @Test
  void aDesignOfOneClusterLeavesEverythingOpen() {
    var result = intervals.ofDesign(new Estimate(0.4, 0, 0), 20);
    assertEquals(new Interval(0, 1), result.interval());
    var unknown = new Estimate(0.4, 0.01, 0);
    assertEquals(new Interval(0, 1), intervals.kornGraubard(unknown, 20, 20).interval());
    assertEquals(new Interval(0, 1), intervals.logit(unknown, 20).interval());
  }

  @Test
  void manyDegreesOfFreedomAndASimpleVarianceGiveWilson() {
    double p = 0.3;
    double n = 50;
    var design = new Estimate(p, p * (1 - p) / n, Double.POSITIVE_INFINITY);
    var simple = intervals.wilson(p, n).interval();
    assertEquals(simple.low(), intervals.ofDesign(design, n).interval().low(), 1e-15);
    assertEquals(simple.high(), intervals.ofDesign(design, n).interval().high(), 1e-15);
  }

  @Test
  void limitsStayWithinZeroAndOneAndAroundTheProportion() {
    for (int n = 1; n < 40; n++) {
      for (int k = 0; k <= n; k++) {
        double p = (double) k / n;
        for (var interval :
            new ProportionInterval[] {intervals.wilson(p, n), intervals.clopperPearson(p, n)}) {
          assertTrue(interval.interval().contains(p), () -> interval + " around " + p);
          assertTrue(interval.interval().low() >= 0 && interval.interval().high() <= 1);
        }
      }
    }
  }

  @Test
  void aProportionOutsideZeroToOneIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> intervals.wilson(1.01, 10));
    assertThrows(IllegalArgumentException.class, () -> intervals.wilson(0.5, 0));
    assertThrows(IllegalArgumentException.class, () -> intervals.withLevel(95));
  }

  @Test
  void anAnswerOutsideZeroToTenIsNoNetPromoterAnswer() {
    assertThrows(IllegalArgumentException.class, () -> NetPromoterScore.sign(11));
  }
}
