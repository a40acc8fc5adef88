// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;

/**
 * Averages over the regressions on every subset of p drivers, by one walk that takes or leaves one
 * driver after another. A driver taken is swept out of what follows it, as in Cholesky's
 * decomposition, so the last diagonal cell is always the unexplained variance and neighbouring
 * subsets share their work. Reusable, by one thread at a time.
 */
final class SubsetFits {

  private final int p;
  private final int stride;
  private final double[] start;
  private final double[][] swept;
  private final double[] withDriver;
  private final double[] withoutDriver;
  private final double[] shares;
  private double without;
  private double full;

  SubsetFits(int drivers) {
    p = drivers;
    stride = p + 1;
    start = new double[stride * stride];
    swept = new double[p][stride * stride];
    shares = new double[p];
    withDriver = new double[p + 1];
    withoutDriver = new double[p + 1];
    double subsetsOfSize = 1;
    for (int size = 0; size < p; size++) {
      withoutDriver[size] = 1 / (p * subsetsOfSize);
      withDriver[size + 1] = withoutDriver[size];
      subsetsOfSize = subsetsOfSize * (p - 1 - size) / (size + 1);
    }
  }

  /**
   * LMG: Σ over subsets S without k of |S|!(p−1−|S|)!/p! · (R²(S and k) − R²(S)). Every R² counts
   * for the drivers within its subset and against the others, so it is summed once on the way back
   * and not once for each driver.
   *
   * @param correlations (p + 1) × (p + 1) row after row, the outcome first
   * @param into p shares from 0, not negative, which sum to R²
   */
  void averageGains(double[] correlations, double[] into) {
    for (int i = 0; i < p; i++) {
      System.arraycopy(correlations, (i + 1) * stride + 1, start, i * stride, p);
      start[i * stride + p] = correlations[i + 1];
    }
    start[stride * stride - 1] = 1;
    Arrays.fill(shares, 0);
    without = 0;
    walk(0, 0, start);
    for (int k = 0; k < p; k++) {
      into[k] = Math.max(0, shares[k] - without);
    }
  }

  /** R² of all drivers together, after a walk. */
  double rSquared() {
    return full;
  }

  /** The sum, over all subsets that go on from here, of R² times both its weights. */
  private double walk(int k, int size, double[] residual) {
    if (k == p) {
      return count(size, 1 - residual[stride * stride - 1]);
    }
    double left = walk(k + 1, size, residual);
    sweep(k, residual, swept[k]);
    double taken = walk(k + 1, size + 1, swept[k]);
    shares[k] += taken;
    return left + taken;
  }

  private double count(int size, double fit) {
    without += withoutDriver[size] * fit;
    full = fit;
    return (withDriver[size] + withoutDriver[size]) * fit;
  }

  /** Only the upper triangle after k is kept. */
  private void sweep(int k, double[] residual, double[] target) {
    int pivot = k * stride;
    double scale = 1 / residual[pivot + k];
    for (int i = k + 1; i <= p; i++) {
      double factor = residual[pivot + i] * scale;
      int row = i * stride;
      for (int j = i; j <= p; j++) {
        target[row + j] = residual[row + j] - factor * residual[pivot + j];
      }
    }
  }
}
