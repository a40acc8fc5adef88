// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.comparison.PairedMeans;
import org.ketenspiegel.statistics.comparison.PairedOutcome;

/** Answers that are all equal have no variance, whatever their weights and units. */
class EqualAnswersTest {

  private static final int N = 90;
  private static final int UNITS = 9;

  private final Random random = new Random(4);
  private final double[] weights =
      random.doubles(N, 0.2, 4).map(w -> Math.round(w * 1000) / 1000.0).toArray();
  private final int[] unit = IntStream.range(0, N).map(i -> i % UNITS).toArray();
  private final Strata clusters = new Strata(new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1}, new double[2]);
  private final double[] answers = random.doubles(N, 1, 5).map(Math::rint).toArray();

  @Test
  void groupsThatAgreeWithinThemselvesHaveNoVarianceBetweenClusters() {
    for (double level : new double[] {1, 4, 33.3, 66.7, 1.1e6}) {
      Linearized first = mean(level, 0, 30);
      Linearized second = mean(level + 1, 30, N);
      assertEquals(0, variance(first.minus(second, Contrast.GROUPS)));
    }
  }

  @Test
  void norBetweenRespondents() {
    for (double level : new double[] {1, 4, 33.3, 66.7}) {
      LinearizedSums first = LinearizedSums.mean(sums(level, 0, 30));
      LinearizedSums second = LinearizedSums.mean(sums(level + 1, 30, N));
      assertEquals(0, variance(first.minusDisjoint(second)));
    }
  }

  @Test
  void equalDifferencesWithinRespondentsHaveNoVarianceEither() {
    double[] lower = Arrays.stream(answers).map(a -> a - 0.7).toArray();
    for (SampleRows rows :
        List.of(SampleRows.weighted(weights), new SampleRows(weights, unit, clusters))) {
      PairedOutcome outcome = PairedMeans.withDefaults().allAvailable(answers, lower, rows);
      Estimate difference = ((PairedOutcome.Known) outcome).difference();
      assertEquals(0.7, difference.value(), 1e-12);
      assertEquals(0, difference.variance());
    }
  }

  @Test
  void oneOtherAnswerAmongAMillionIsVariance() {
    RespondentSums equal = new RespondentSums(1_000_000, 1_000_000, 1e6, 5e6, 1e6, 5e6, 25e6, 0);
    RespondentSums but =
        new RespondentSums(1_000_000, 1_000_000, 1e6, 5e6 - 1, 1e6, 5e6 - 1, 25e6 - 9, 0);
    assertEquals(0, variance(LinearizedSums.mean(List.of(equal))));
    assertTrue(variance(LinearizedSums.mean(List.of(but))) > 0);
  }

  private Linearized mean(double value, int from, int to) {
    double[] w = new double[UNITS];
    double[] wy = new double[UNITS];
    for (int i = from; i < to; i++) {
      w[unit[i]] += weights[i];
      wy[unit[i]] += weights[i] * value;
    }
    return Linearized.mean(w, wy);
  }

  private List<RespondentSums> sums(double y, int from, int to) {
    double[] w = Arrays.copyOfRange(weights, from, to);
    double ww = Arrays.stream(w).map(x -> x * x).sum();
    return List.of(
        new RespondentSums(
            N,
            to - from,
            Arrays.stream(w).sum(),
            Arrays.stream(w).map(x -> x * y).sum(),
            ww,
            Arrays.stream(w).map(x -> x * x * y).sum(),
            Arrays.stream(w).map(x -> x * x * y * y).sum(),
            0));
  }

  private double variance(Linearized statistic) {
    return ((DesignEstimate.Estimated) TaylorVariance.withDefaults().of(statistic, clusters))
        .estimate()
        .variance();
  }

  private static double variance(LinearizedSums statistic) {
    return ((DesignEstimate.Estimated) TaylorVariance.withDefaults().of(statistic))
        .estimate()
        .variance();
  }
}
