// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes out of columns what goes with indicators: the residuals of a weighted regression on a
 * constant and the indicators, by modified Gram–Schmidt. An indicator that follows from those
 * before it adds nothing and is left out.
 */
public final class Adjustment {

  private static final double LEAST_LEFT = 1e-10;

  private final List<double[]> basis = new ArrayList<>();
  private final double[] weights;

  /**
   * @param indicators q columns of n values
   * @param weights n weights, not negative; rows with 0 take no part
   */
  public Adjustment(List<double[]> indicators, double[] weights) {
    this.weights = weights.clone();
    double[] ones = new double[weights.length];
    Arrays.fill(ones, 1);
    add(ones);
    indicators.forEach(this::add);
  }

  private void add(double[] column) {
    double before = Math.sqrt(product(column, column));
    double[] left = residuals(column);
    double after = Math.sqrt(product(left, left));
    if (before > 0 && after > LEAST_LEFT * before) {
      for (int row = 0; row < left.length; row++) {
        left[row] /= after;
      }
      basis.add(left);
    }
  }

  private double product(double[] a, double[] b) {
    double sum = 0;
    for (int row = 0; row < a.length; row++) {
      sum += weights[row] == 0 ? 0 : weights[row] * a[row] * b[row];
    }
    return sum;
  }

  /** What is left of n values; where the weight is 0, NaN stays NaN and the rest is not used. */
  public double[] residuals(double[] values) {
    double[] left = values.clone();
    for (double[] direction : basis) {
      double along = product(left, direction);
      for (int row = 0; row < left.length; row++) {
        left[row] -= along * direction[row];
      }
    }
    return left;
  }
}
