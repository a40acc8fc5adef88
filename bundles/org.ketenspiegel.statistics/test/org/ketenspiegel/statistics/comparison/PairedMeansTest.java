// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.TestOutcome.Untested;
import org.ketenspiegel.statistics.design.LinearizedSums;
import org.ketenspiegel.statistics.design.LonelyPsu;
import org.ketenspiegel.statistics.design.PairSums;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.design.Strata;

class PairedMeansTest {
  private final JudgedPairs pairs = JudgedPairs.read();
  private final PairedMeans means = PairedMeans.withDefaults();

  private static Estimate known(PairedOutcome outcome) {
    return ((PairedOutcome.Known) outcome).difference();
  }

  @Test
  void withAllAnswersGivenItIsThePairedTTest() {
    double[] first = {4, 2, 5, 3, 3, 1};
    double[] second = {3, 2, 2, 4, 1, 1};
    var rows = SampleRows.simple(6);
    var all = known(means.allAvailable(first, second, rows));
    var complete = known(means.completePairs(first, second, rows));
    assertEquals(complete.value(), all.value(), 1e-15);
    assertEquals(complete.variance(), all.variance(), 1e-15);
    assertEquals(5, all.degreesOfFreedom());
  }

  @Test
  void theDifferenceIsThatOfThePrintedMeans() {
    var rows = pairs.weighted();
    var printed = rows.mean(pairs.first()).get().value() - rows.mean(pairs.second()).get().value();
    assertEquals(printed, known(means.allAvailable(pairs.first(), pairs.second(), rows)).value());
  }

  @Test
  void equalWeightsChangeNothing() {
    var threes = new double[pairs.first().length];
    Arrays.fill(threes, 3);
    var simple = SampleRows.simple(threes.length);
    var equal = SampleRows.weighted(threes);
    assertEquals(
        means.allAvailable(pairs.first(), pairs.second(), simple),
        means.allAvailable(pairs.first(), pairs.second(), equal));
    assertEquals(
        means.completePairs(pairs.first(), pairs.second(), simple),
        means.completePairs(pairs.first(), pairs.second(), equal));
  }

  @Test
  void theUnitOfTheWeightsDoesNotMatter() {
    var rows = pairs.clustered();
    double[] eightfold = Arrays.stream(rows.weights()).map(w -> 8 * w).toArray();
    assertEquals(
        means.allAvailable(pairs.first(), pairs.second(), rows),
        means.allAvailable(
            pairs.first(), pairs.second(), new SampleRows(eightfold, rows.psu(), rows.strata())));
  }

  @Test
  void shufflingTheRowsChangesNothing() {
    var rows = Arrays.asList(pairs.columns().rows().clone());
    Collections.shuffle(rows, new Random(3));
    var shuffled =
        new JudgedPairs(new Columns(pairs.columns().names(), rows.toArray(double[][]::new)));
    var expected = known(means.allAvailable(pairs.first(), pairs.second(), pairs.clustered()));
    var other =
        known(means.allAvailable(shuffled.first(), shuffled.second(), shuffled.clustered()));
    assertEquals(expected.value(), other.value(), 1e-11);
    assertEquals(expected.variance(), other.variance(), 1e-11);
    assertEquals(expected.degreesOfFreedom(), other.degreesOfFreedom());
  }

  @Test
  void mergingBlocksChangesNothing() {
    var whole = pairs.sums(600, 0, 183);
    var head = pairs.sums(600, 0, 50);
    var tail = pairs.sums(600, 50, 183);
    List<PairSums> merged = new ArrayList<>();
    for (int h = 0; h < whole.size(); h++) {
      merged.add(head.get(h).merge(tail.get(h)));
    }
    var expected = LinearizedSums.pairedDifference(whole).get();
    var other = LinearizedSums.pairedDifference(merged).get();
    assertEquals(expected.value(), other.value(), 1e-11);
    assertEquals(
        expected.strata().get(2).sumOfSquares(), other.strata().get(2).sumOfSquares(), 1e-12);
    assertEquals(expected.strata().get(2).present(), other.strata().get(2).present());
  }

  @Test
  void aJudgementNobodyGaveIsNamed() {
    double[] nobody = {Double.NaN, Double.NaN};
    double[] somebody = {3, 4};
    var rows = SampleRows.simple(2);
    assertEquals(new PairedOutcome.NoAnswers(), means.allAvailable(nobody, somebody, rows));
    assertEquals(new PairedOutcome.NoAnswers(), means.allAvailable(somebody, nobody, rows));
    assertEquals(new PairedOutcome.NoAnswers(), means.completePairs(somebody, nobody, rows));
  }

  @Test
  void weightsOfZeroAreNobody() {
    double[] answers = {3, 4};
    var rows = SampleRows.weighted(0, 0);
    assertEquals(new PairedOutcome.NoAnswers(), means.allAvailable(answers, answers, rows));
    assertEquals(new PairedOutcome.NoAnswers(), means.completePairs(answers, answers, rows));
  }

  @Test
  void oneClusterInAStratumIsNamed() {
    double[] first = {3, 4, 5, 2};
    double[] second = {1, 4, 3, 3};
    var rows = SampleRows.simple(4).inUnits(new int[] {0, 0, 1, 2}, Strata.of(0, 1, 1));
    assertEquals(
        new PairedOutcome.LonelyStrata(0.75, List.of(0)), means.allAvailable(first, second, rows));
    var certain = known(means.with(LonelyPsu.CERTAINTY).allAvailable(first, second, rows));
    assertEquals(0.75, certain.value());
    assertEquals(1, certain.degreesOfFreedom());
  }

  @Test
  void onePairHasADifferenceButNoTest() {
    var rows = SampleRows.simple(1);
    assertEquals(
        new PairedOutcome.LonelyStrata(2, List.of(0)),
        means.completePairs(new double[] {5}, new double[] {3}, rows));
  }

  @Test
  void constantDifferencesAreNotTested() {
    double[] first = {5, 4, 3};
    double[] second = {4, 3, 2};
    var difference = known(means.completePairs(first, second, SampleRows.simple(3)));
    assertEquals(new Untested(Reason.NO_VARIANCE), difference.test());
  }

  @Test
  void judgementsOfOtherRespondentsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> means.allAvailable(new double[2], new double[3], SampleRows.simple(3)));
  }
}
