// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.drivers.AnswerSearch.Aim;

class AnswerSearchTest {

  private static final int N = 80;
  private static final int P = 4;

  private final double[][] columns = columns();
  private final double[] weights = weights();
  private final CompleteRows rows = new CompleteRows(columns, weights);

  private static double[][] columns() {
    SplittableRandom random = new SplittableRandom(3);
    double[][] columns = new double[P + 1][N];
    for (int row = 0; row < N; row++) {
      double common = random.nextGaussian();
      for (double[] column : columns) {
        column[row] = Math.clamp(Math.round(3 + common + random.nextGaussian()), 1, 5);
      }
    }
    return columns;
  }

  private static double[] weights() {
    SplittableRandom random = new SplittableRandom(4);
    return random.doubles(N, 0.5, 2).toArray();
  }

  private double[] steps(int k, double by) {
    return Arrays.stream(columns[k + 1]).map(v -> v + by < 1 || v + by > 5 ? 0 : by).toArray();
  }

  private double[] shares(double[] changed, int k) {
    double[][] all = columns.clone();
    all[k + 1] = changed;
    var fitted =
        (DriverResult.Fitted)
            DriverRegression.of(all[0], Arrays.copyOfRange(all, 1, P + 1), weights);
    return fitted.drivers().stream().mapToDouble(Driver::lmg).toArray();
  }

  private List<double[]> path(int k, Aim aim, int most) {
    List<double[]> path = new ArrayList<>();
    new AnswerSearch(rows)
        .path(k, aim, steps(k, -1), steps(k, 1), most)
        .forEachRemaining(path::add);
    return path;
  }

  @Test
  void theFirstAnswerIsTheOneThatChangesMost() {
    for (int k = 0; k < P; k++) {
      double least = Double.POSITIVE_INFINITY;
      double[] best = new double[P];
      for (int row = 0; row < N; row++) {
        for (double shift : new double[] {steps(k, -1)[row], steps(k, 1)[row]}) {
          double[] changed = columns[k + 1].clone();
          changed[row] += shift;
          double[] shares = shares(changed, k);
          if (shares[k] < least) {
            least = shares[k];
            best = shares;
          }
        }
      }
      assertArrayEquals(best, path(k, Aim.LESS, 1).getFirst(), 1e-12, "driver " + k);
    }
  }

  @Test
  void everyStepGoesOnTheSameWay() {
    double before = shares(columns[1], 0)[0];
    for (double[] step : path(0, Aim.MORE, 20)) {
      assertTrue(step[0] > before);
      before = step[0];
    }
  }

  @Test
  void eachRespondentChangesOnce() {
    List<double[]> all = path(1, Aim.LESS, 10 * N);
    assertTrue(all.size() <= N);
    assertEquals(20, path(1, Aim.LESS, 20).size());
    assertArrayEquals(all.get(19), path(1, Aim.LESS, 20).getLast());
  }
}
