// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.imputation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.drivers.Correlations;

class ImputationTest {

  private static final int ROWS = 600;

  /** Three columns of marks that go together; the second lacks a third where the first is low. */
  private static double[][] complete() {
    var random = new Random(8);
    double[][] columns = new double[3][ROWS];
    for (int row = 0; row < ROWS; row++) {
      double common = random.nextGaussian();
      for (double[] column : columns) {
        column[row] = Math.clamp(Math.round(3 + common + .6 * random.nextGaussian()), 1, 5);
      }
    }
    return columns;
  }

  private static double[][] withGaps() {
    double[][] columns = complete();
    var random = new Random(9);
    for (int row = 0; row < ROWS; row++) {
      if (columns[0][row] <= 3 && random.nextDouble() < .5) {
        columns[1][row] = Double.NaN;
      }
    }
    return columns;
  }

  @Test
  void answersThatWereGivenStayAndOthersAreFilledWithAnswers() {
    double[][] columns = withGaps();
    for (double[][] set : Imputation.withDefaults().withSets(3).complete(columns)) {
      assertSame(columns[2], set[2]);
      for (int row = 0; row < ROWS; row++) {
        assertTrue(Set.of(1.0, 2.0, 3.0, 4.0, 5.0).contains(set[1][row]));
        if (!Double.isNaN(columns[1][row])) {
          assertEquals(columns[1][row], set[1][row]);
        }
      }
    }
  }

  /** The low answers are missing more often, so their mean and spread are wrong without filling. */
  @Test
  void whatDependsOnOtherAnswersIsMadeGood() {
    double[][] truth = complete();
    List<double[][]> sets = Imputation.withDefaults().complete(withGaps());
    double mean = sets.stream().mapToDouble(s -> mean(s[1])).average().orElseThrow();
    double r = sets.stream().mapToDouble(s -> correlation(s)).average().orElseThrow();
    assertEquals(mean(truth[1]), mean, .06);
    assertEquals(correlation(truth), r, .03);
    double[] answered =
        Arrays.stream(withGaps()[1]).filter(value -> !Double.isNaN(value)).toArray();
    assertTrue(mean(answered) > mean(truth[1]) + .15, "answered only: " + mean(answered));
  }

  private static double correlation(double[][] columns) {
    return Correlations.listwise(columns).matrix()[0][1];
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  @Test
  void setsDifferAndTheSameSeedGivesTheSame() {
    List<double[][]> sets = Imputation.withDefaults().withSets(2).complete(withGaps());
    assertFalse(Arrays.equals(sets.get(0)[1], sets.get(1)[1]));
    List<double[][]> again = Imputation.withDefaults().withSets(2).complete(withGaps());
    assertArrayEquals(sets.get(1)[1], again.get(1)[1]);
  }

  @Test
  void rowsWithoutTheFirstColumnAreLeftAlone() {
    double[][] columns = withGaps();
    int gap = 0;
    while (!Double.isNaN(columns[1][gap])) {
      gap++;
    }
    columns[0][gap] = Double.NaN;
    double[][] set = Imputation.withDefaults().withSets(1).complete(columns).getFirst();
    assertTrue(Double.isNaN(set[1][gap]));
  }

  @Test
  void tooFewAnswersAreRefused() {
    double[][] columns = {{1, 2, 3, 4, 5, 5}, {1, 2, 3, Double.NaN, Double.NaN, Double.NaN}};
    assertThrows(IllegalArgumentException.class, () -> Imputation.withDefaults().complete(columns));
  }

  @Test
  void whatDoesNotApplyStaysAndIsNobodysAnswer() {
    double[][] columns = withGaps();
    boolean[][] not = new boolean[3][ROWS];
    for (int row = 0; row < ROWS; row += 4) {
      not[1][row] = true;
    }
    double[] ones = new double[ROWS];
    Arrays.fill(ones, 1);
    double[][] drivers = {columns[1], columns[2]};
    var adjusted = DummyAdjustment.of(drivers, new boolean[][] {not[1], not[2]}, ones);
    double[][] all = {
      columns[0], adjusted.drivers()[0], adjusted.drivers()[1], adjusted.indicators()[0]
    };
    boolean[][] marks = {not[0], not[1], not[2], not[2]};
    for (double[][] set : Imputation.withDefaults().withSets(2).complete(all, marks)) {
      for (int row = 0; row < ROWS; row++) {
        if (not[1][row]) {
          assertEquals(adjusted.drivers()[0][row], set[1][row]);
        } else {
          assertTrue(Set.of(1.0, 2.0, 3.0, 4.0, 5.0).contains(set[1][row]));
        }
      }
    }
  }

  @Test
  void theSameMarksNeedOneIndicator() {
    boolean[] some = {true, false, false};
    var adjusted =
        DummyAdjustment.of(
            new double[][] {{Double.NaN, 2, 4}, {9, 1, Double.NaN}, {5, 6, 7}},
            new boolean[][] {some, some, new boolean[3]},
            new double[] {1, 1, 3});
    assertArrayEquals(new double[][] {{1, 0, 0}}, adjusted.indicators());
    assertArrayEquals(new double[] {3.5, 2, 4}, adjusted.drivers()[0]);
    assertArrayEquals(new double[] {1, 1, Double.NaN}, adjusted.drivers()[1]);
    assertArrayEquals(new double[] {5, 6, 7}, adjusted.drivers()[2]);
  }
}
