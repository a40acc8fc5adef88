// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;
import org.ketenspiegel.statistics.Moments;

/**
 * For every row its weight, its weighted values and their products: what correlations need. Values
 * are shifted by their mean and scaled by their deviation first, so that sums keep their digits. A
 * row with an answer missing counts as nothing.
 */
final class GramRows implements CorrelationSums {

  /** Of a variance that is 1 over the whole sample. */
  private static final double LEAST_VARIANCE = 1e-12;

  private final int k;
  private final double[] values;
  private final double[] weights;

  /**
   * @param columns k columns of n values, NaN where there is no answer
   * @param weights n weights, not negative
   * @param moments of the k columns over the complete rows
   */
  GramRows(double[][] columns, double[] weights, Moments[] moments) {
    k = columns.length;
    this.weights = weights.clone();
    values = new double[Math.multiplyExact(weights.length, k)];
    for (int column = 0; column < k; column++) {
      double mean = moments[column].mean();
      double scale = Math.sqrt(moments[column].squares() / moments[column].weight());
      for (int row = 0; row < weights.length; row++) {
        double value = columns[column][row];
        if (Double.isNaN(value)) {
          this.weights[row] = 0;
        } else {
          values[row * k + column] = scale == 0 ? 0 : (value - mean) / scale;
        }
      }
    }
  }

  @Override
  public int units() {
    return weights.length;
  }

  @Override
  public int width() {
    return 1 + k + k * (k + 1) / 2;
  }

  @Override
  public void read(int from, int count, double[] into) {
    int q = 0;
    for (int row = from; row < from + count; row++) {
      double w = weights[row];
      int start = row * k;
      into[q++] = w;
      for (int i = 0; i < k; i++) {
        into[q++] = w * values[start + i];
      }
      for (int i = 0; i < k; i++) {
        double wi = w * values[start + i];
        for (int j = i; j < k; j++) {
          into[q++] = wi * values[start + j];
        }
      }
    }
  }

  /** r = (S_ij − S_i·S_j/W) / √((S_ii − S_i²/W)(S_jj − S_j²/W)). */
  @Override
  public void correlations(double[][] sums, int replicates, double[][] into) {
    int q = 1 + k;
    for (int i = 0; i < k; i++) {
      for (int j = i; j < k; j++) {
        covariances(sums, i, j, sums[q++], replicates, into[i * k + j]);
      }
    }
    for (int i = 0; i < k; i++) {
      deviations(into[i * k + i], replicates);
    }
    for (int i = 0; i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        double[] cell = into[i * k + j];
        divide(cell, into[i * k + i], into[j * k + j], replicates);
        System.arraycopy(cell, 0, into[j * k + i], 0, replicates);
      }
    }
    for (int i = 0; i < k; i++) {
      Arrays.fill(into[i * k + i], 0, replicates, 1);
    }
  }

  private static void covariances(
      double[][] sums, int i, int j, double[] products, int replicates, double[] into) {
    double[] weight = sums[0];
    double[] first = sums[1 + i];
    double[] second = sums[1 + j];
    for (int m = 0; m < replicates; m++) {
      into[m] = products[m] / weight[m] - first[m] / weight[m] * (second[m] / weight[m]);
    }
  }

  private static void deviations(double[] variances, int replicates) {
    for (int m = 0; m < replicates; m++) {
      variances[m] = variances[m] > LEAST_VARIANCE ? Math.sqrt(variances[m]) : Double.NaN;
    }
  }

  private static void divide(double[] cell, double[] first, double[] second, int replicates) {
    for (int m = 0; m < replicates; m++) {
      cell[m] = cell[m] / first[m] / second[m];
    }
  }
}
