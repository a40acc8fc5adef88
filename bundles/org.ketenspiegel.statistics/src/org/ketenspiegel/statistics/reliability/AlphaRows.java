// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import org.ketenspiegel.statistics.resampling.UnitSums;

/**
 * For every row what alpha needs: weight, weighted items, the sum of their squares and the square
 * of their sum. Values are shifted by their means, so that sums keep their digits. A row with an
 * answer missing counts as nothing.
 */
final class AlphaRows implements UnitSums {

  /** Of the summed variance of the items, what rounding may leave of a sum that does not vary. */
  private static final double LEAST_SHARE = 1e-12;

  private final int items;
  private final double[] values;
  private final double[] weights;

  /**
   * @param columns K columns of n values, NaN where there is no answer
   * @param weights n weights, not negative
   * @param means K means over the complete rows
   */
  AlphaRows(double[][] columns, double[] weights, double[] means) {
    items = columns.length;
    this.weights = weights.clone();
    values = new double[Math.multiplyExact(weights.length, items)];
    for (int item = 0; item < items; item++) {
      for (int row = 0; row < weights.length; row++) {
        double value = columns[item][row] - means[item];
        if (Double.isNaN(value)) {
          this.weights[row] = 0;
        } else {
          values[row * items + item] = value;
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
    return items + 3;
  }

  @Override
  public void read(int from, int count, double[] into) {
    for (int unit = 0; unit < count; unit++) {
      int start = (from + unit) * items;
      int at = unit * (items + 3);
      double weight = weights[from + unit];
      double sum = 0;
      double squares = 0;
      for (int item = 0; item < items; item++) {
        double value = values[start + item];
        into[at + 3 + item] = weight * value;
        sum += value;
        squares += value * value;
      }
      into[at] = weight;
      into[at + 1] = weight * squares;
      into[at + 2] = weight * sum * sum;
    }
  }

  /**
   * Alpha of every replicate.
   *
   * @param into as many; NaN where the sum of the items does not vary
   */
  void alphas(double[][] sums, int replicates, double[] into) {
    double[] means = new double[replicates];
    double[] squares = new double[replicates];
    for (int item = 0; item < items; item++) {
      addMeans(sums[3 + item], sums[0], means, squares);
    }
    for (int m = 0; m < replicates; m++) {
      double parts = sums[1][m] / sums[0][m] - squares[m];
      double total = sums[2][m] / sums[0][m] - means[m] * means[m];
      into[m] = total > LEAST_SHARE * parts ? CronbachAlpha.of(items, parts, total) : Double.NaN;
    }
  }

  private static void addMeans(double[] item, double[] weight, double[] means, double[] squares) {
    for (int m = 0; m < means.length; m++) {
      double mean = item[m] / weight[m];
      means[m] += mean;
      squares[m] += mean * mean;
    }
  }
}
