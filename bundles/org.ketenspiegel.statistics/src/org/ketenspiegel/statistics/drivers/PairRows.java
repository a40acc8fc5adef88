// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;
import org.ketenspiegel.statistics.Moments;

/**
 * For every row and pair of columns that it answers: weight, both values, their squares and their
 * product. A correlation then stands on all who answered both questions, with their means and
 * variances, as R's {@code cor(use = "pairwise")}.
 */
final class PairRows implements CorrelationSums {

  private static final int SUMS = 6;
  private static final double LEAST_VARIANCE = 1e-12;

  private final int k;
  private final double[] values;
  private final double[] weights;

  /**
   * @param columns k columns of n values, NaN where there is no answer
   * @param weights n weights, not negative
   * @param moments of the k columns over whoever answered
   */
  PairRows(double[][] columns, double[] weights, Moments[] moments) {
    k = columns.length;
    this.weights = weights;
    values = new double[Math.multiplyExact(weights.length, k)];
    for (int column = 0; column < k; column++) {
      double mean = moments[column].mean();
      double scale = Math.sqrt(moments[column].squares() / moments[column].weight());
      for (int row = 0; row < weights.length; row++) {
        double value = columns[column][row];
        values[row * k + column] =
            Double.isNaN(value) || scale == 0 ? value : (value - mean) / scale;
      }
    }
  }

  @Override
  public int units() {
    return weights.length;
  }

  @Override
  public int width() {
    return SUMS * k * (k - 1) / 2;
  }

  @Override
  public void read(int from, int count, double[] into) {
    int q = 0;
    for (int row = from; row < from + count; row++) {
      for (int i = 0; i < k; i++) {
        for (int j = i + 1; j < k; j++) {
          double x = values[row * k + i];
          double y = values[row * k + j];
          double w = Double.isNaN(x) || Double.isNaN(y) ? 0 : weights[row];
          double wx = w == 0 ? 0 : w * x;
          double wy = w == 0 ? 0 : w * y;
          into[q] = w;
          into[q + 1] = wx;
          into[q + 2] = wy;
          into[q + 3] = w == 0 ? 0 : wx * x;
          into[q + 4] = w == 0 ? 0 : wy * y;
          into[q + 5] = w == 0 ? 0 : wx * y;
          q += SUMS;
        }
      }
    }
  }

  @Override
  public void correlations(double[][] sums, int replicates, double[][] into) {
    int q = 0;
    for (int i = 0; i < k; i++) {
      Arrays.fill(into[i * k + i], 0, replicates, 1);
      for (int j = i + 1; j < k; j++) {
        for (int m = 0; m < replicates; m++) {
          into[i * k + j][m] = correlation(sums, q, m);
        }
        System.arraycopy(into[i * k + j], 0, into[j * k + i], 0, replicates);
        q += SUMS;
      }
    }
  }

  private static double correlation(double[][] sums, int q, int m) {
    double w = sums[q][m];
    double mx = sums[q + 1][m] / w;
    double my = sums[q + 2][m] / w;
    double vx = sums[q + 3][m] / w - mx * mx;
    double vy = sums[q + 4][m] / w - my * my;
    return w > 0 && vx > LEAST_VARIANCE && vy > LEAST_VARIANCE
        ? Math.clamp((sums[q + 5][m] / w - mx * my) / Math.sqrt(vx * vy), -1.0, 1.0)
        : Double.NaN;
  }
}
