// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ketenspiegel.statistics.design.DesignSample.estimate;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.Weights;

class TaylorVarianceTest {
  private final DesignSample plain =
      DesignSample.of("apiclus1").clustered("psu").weighted("unequal");
  private final DesignSample corrected =
      DesignSample.of("apiclus1").clustered("psu").weighted("weight").corrected("fpc");
  private final DesignSample stratified = plain.stratified("stratum");
  private final DesignSample lonely = plain.stratified("lonely");
  private final DesignSample persons =
      DesignSample.of("apistrat").stratified("stratum").weighted("weight").corrected("fpc");
  private final Map<String, DoubleSupplier> computed = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> agreesWithRSurvey() {
    mean("clustered", plain, "api00");
    mean("fpc", corrected, "api00");
    mean("proportion", corrected, "wide");
    mean("high", corrected.domain("stype", 3), "api00");
    mean("strata", stratified, "api00");
    mean("persons", persons, "api00");
    mean("persons.domain", persons.domain("wide", 0), "meals");
    difference("difference", plain);
    difference("difference.strata", stratified);
    difference("difference.persons", persons);
    for (var treatment : List.of(LonelyPsu.CERTAINTY, LonelyPsu.ADJUST, LonelyPsu.AVERAGE)) {
      var name = "lonely." + treatment.name().toLowerCase(Locale.ROOT);
      lonely(name + ".se", treatment, lonely);
      lonely(name + ".elementary.se", treatment, lonely.domain("stype", 1));
      lonely(name + ".high.se", treatment, lonely.domain("stype", 3));
    }
    var adjusted = TaylorVariance.withDefaults().with(LonelyPsu.ADJUST);
    computed.put("lonely.df", () -> of(lonely, "api00", adjusted).degreesOfFreedom());
    var weights = plain.weight();
    computed.put("kish.size", () -> Weights.effectiveSize(weights));
    computed.put("kish.deff", () -> DesignEffect.ofWeights(weights));
    computed.put("variance", () -> plain.moments("api00").variance());
    return Reference.tests("design", computed);
  }

  private void mean(String name, DesignSample sample, String column) {
    var estimate = sample.mean(column);
    computed.put(name + ".mean", estimate::value);
    computed.put(name + ".se", estimate::standardError);
    computed.put(name + ".df", estimate::degreesOfFreedom);
    computed.put(
        name + ".deff", () -> DesignEffect.ofMean(estimate, sample.moments(column)).getAsDouble());
  }

  private void difference(String name, DesignSample sample) {
    var y = sample.columns().get("api00");
    var difference =
        sample
            .domain("wide", 1)
            .linearized(y)
            .minus(sample.domain("wide", 0).linearized(y), Contrast.GROUPS);
    var estimate = estimate(TaylorVariance.withDefaults().of(difference, sample.strata()));
    if (estimate.test() instanceof TestOutcome.Tested test) {
      computed.put(name + ".estimate", estimate::value);
      computed.put(name + ".t", test::statistic);
      computed.put(name + ".df", test::degreesOfFreedom);
      computed.put(name + ".p", test::p);
    }
  }

  private void lonely(String name, LonelyPsu treatment, DesignSample sample) {
    var variance = TaylorVariance.withDefaults().with(treatment);
    computed.put(name, () -> of(sample, "api00", variance).standardError());
  }

  private static Estimate of(DesignSample sample, String column, TaylorVariance variance) {
    return estimate(variance.of(sample.linearized(sample.columns().get(column)), sample.strata()));
  }

  @Test
  void aLonelyStratumIsNamed() {
    var statistic = lonely.linearized(lonely.columns().get("api00"));
    assertEquals(
        new DesignEstimate.LonelyStrata(statistic.value(), List.of(4)),
        TaylorVariance.withDefaults().of(statistic, lonely.strata()));
  }

  @Test
  void aLonelyStratumOutsideTheDomainDoesNotMatter() {
    var middle = lonely.domain("lonely", 1);
    assertEquals(middle.mean("api00"), of(middle, "api00", TaylorVariance.withDefaults()));
  }

  @Test
  void theAverageOfNothingButLonelyStrataIsUnknown() {
    var statistic = Linearized.mean(new double[] {2, 3}, new double[] {4, 3});
    var average = TaylorVariance.withDefaults().with(LonelyPsu.AVERAGE);
    assertEquals(
        new DesignEstimate.LonelyStrata(1.4, List.of(0, 1)),
        average.of(statistic, Strata.of(0, 1)));
  }

  @Test
  void aStratumDrawnCompletelyAddsNothingAndIsNotLonely() {
    var statistic = Linearized.mean(new double[] {1, 1, 1}, new double[] {4, 2, 1});
    var strata = Strata.of(0, 1, 1).withFraction(1, 1);
    var estimate = estimate(TaylorVariance.withDefaults().of(statistic, strata));
    assertEquals(0, estimate.variance());
  }

  @Test
  void sumsGiveWhatTotalsGive() {
    var variance = TaylorVariance.withDefaults();
    var domain = persons.domain("wide", 0);
    var totals = domain.mean("api00");
    var sums = estimate(variance.of(domain.sums("api00", 650)));
    assertEquals(totals.value(), sums.value() + 650, 1e-10);
    assertEquals(totals.variance(), sums.variance(), 1e-9 * totals.variance());
    assertEquals(totals.degreesOfFreedom(), sums.degreesOfFreedom());
  }

  @Test
  void sumsOfDisjointDomainsGiveTheDifferenceOfTheirTotals() {
    var y = persons.columns().get("api00");
    var wide = persons.domain("wide", 1);
    var narrow = persons.domain("wide", 0);
    var variance = TaylorVariance.withDefaults();
    var totals =
        estimate(
            variance.of(
                wide.linearized(y).minus(narrow.linearized(y), Contrast.GROUPS), persons.strata()));
    var sums =
        estimate(variance.of(wide.sums("api00", 650).minusDisjoint(narrow.sums("api00", 650))));
    assertEquals(totals.value(), sums.value(), 1e-10);
    assertEquals(totals.variance(), sums.variance(), 1e-9 * totals.variance());
    assertEquals(totals.degreesOfFreedom(), sums.degreesOfFreedom());
  }

  @Test
  void eachRespondentASamplingUnitOfEqualWeightIsASimpleRandomSample() {
    var simple = DesignSample.of("apistrat");
    var design = simple.mean("api00");
    var expected = simple.moments("api00").simpleMean();
    assertEquals(expected.value(), design.value(), 1e-12);
    assertEquals(expected.variance(), design.variance(), 1e-12 * expected.variance());
    assertEquals(expected.degreesOfFreedom(), design.degreesOfFreedom());
  }

  @Test
  void shufflingTheRowsChangesNothing() {
    var rows = Arrays.asList(Columns.read("apiclus1").rows().clone());
    Collections.shuffle(rows, new Random(1));
    var shuffled =
        DesignSample.of(new Columns(plain.columns().names(), rows.toArray(double[][]::new)))
            .clustered("psu")
            .weighted("unequal")
            .stratified("stratum");
    var expected = stratified.mean("api00");
    assertEquals(expected.value(), shuffled.mean("api00").value(), 1e-11);
    assertEquals(
        expected.variance(), shuffled.mean("api00").variance(), 1e-12 * expected.variance());
  }

  @Test
  void judgementsOfTheSameRespondentsKeepAllDegreesOfFreedom() {
    var y = plain.linearized(plain.columns().get("api00"));
    var x = plain.linearized(plain.columns().get("answer"));
    var paired =
        estimate(TaylorVariance.withDefaults().of(y.minus(x, Contrast.PAIRED), plain.strata()));
    var differences = plain.columns().get("api00");
    Arrays.setAll(differences, i -> differences[i] - plain.columns().get("answer")[i]);
    var direct =
        estimate(TaylorVariance.withDefaults().of(plain.linearized(differences), plain.strata()));
    assertEquals(direct.value(), paired.value(), 1e-9);
    assertEquals(direct.variance(), paired.variance(), 1e-9);
    assertEquals(14, paired.degreesOfFreedom());
  }

  @Test
  void aDomainWithoutMembersIsRefused() {
    var nobody = new double[3];
    assertThrows(IllegalArgumentException.class, () -> Linearized.mean(nobody, nobody));
  }

  @Test
  void theEffectOfClustersGrowsWithTheirSize() {
    assertEquals(1.95, DesignEffect.ofClusters(20, 0.05), 1e-15);
    assertEquals(1, DesignEffect.ofClusters(1, 0.05));
  }

  @Test
  void theEffectOnAProportionIsThatOnAMeanOfZerosAndOnes() {
    var proportion = corrected.mean("wide");
    var answers = corrected.moments("wide");
    assertEquals(
        DesignEffect.ofMean(proportion, answers).getAsDouble(),
        DesignEffect.ofProportion(proportion, answers.n()).getAsDouble(),
        1e-12);
  }
}
