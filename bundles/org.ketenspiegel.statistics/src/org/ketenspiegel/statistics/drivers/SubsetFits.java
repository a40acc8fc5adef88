// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;

/**
 * Averages over the regressions on every subset of p drivers, by one walk that takes or leaves one
 * driver after another. A driver taken is swept out of what follows it, as in Cholesky's
 * decomposition, so the last diagonal cell is always the unexplained variance and neighbouring
 * subsets share their work. Many matrices are walked through side by side, because a processor then
 * does several at once. Reusable, by one thread at a time.
 */
final class SubsetFits {

  private final int p;
  private final int stride;
  private final double[][] start;
  private final double[][][] swept;
  private final double[][] taken;
  private final double[] scale;
  private final double[] factor;
  private final double[] bothWeights;
  private final double[] withoutWeights;
  private final double[][] shares;
  private final double[] without;
  private final double[] full;
  private int count;

  SubsetFits(int drivers, int lanes) {
    p = drivers;
    stride = p + 1;
    start = new double[stride * stride][];
    swept = new double[p - 1][stride * stride][];
    for (int k = 0; k < p - 1; k++) {
      for (int i = k + 1; i <= p; i++) {
        for (int j = i; j <= p; j++) {
          swept[k][i * stride + j] = new double[lanes];
        }
      }
    }
    taken = new double[p][lanes];
    scale = new double[lanes];
    factor = new double[lanes];
    shares = new double[p][lanes];
    without = new double[lanes];
    full = new double[lanes];
    bothWeights = new double[p + 1];
    withoutWeights = new double[p + 1];
    double subsetsOfSize = 1;
    for (int size = 0; size < p; size++) {
      withoutWeights[size] = 1 / (p * subsetsOfSize);
      bothWeights[size] += withoutWeights[size];
      bothWeights[size + 1] = withoutWeights[size];
      subsetsOfSize = subsetsOfSize * (p - 1 - size) / (size + 1);
    }
  }

  /**
   * LMG: Σ over subsets S without k of |S|!(p−1−|S|)!/p! · (R²(S and k) − R²(S)). Every R² counts
   * for the drivers within its subset and against the others, so it is summed once on the way back
   * and not once for each driver.
   *
   * @param correlations (p + 1) × (p + 1) cells row after row, the outcome first, of as many
   *     matrices side by side
   * @param matrices how many of them to read
   * @param into p shares from 0, not negative, which sum to R²; of each matrix
   */
  void averageGains(double[][] correlations, int matrices, double[][] into) {
    count = matrices;
    for (int i = 0; i < p; i++) {
      for (int j = i; j < p; j++) {
        start[i * stride + j] = correlations[(i + 1) * stride + j + 1];
      }
      start[i * stride + p] = correlations[i + 1];
      Arrays.fill(shares[i], 0);
    }
    start[p * stride + p] = correlations[0];
    Arrays.fill(without, 0);
    walk(0, 0, start, new double[full.length]);
    for (int k = 0; k < p; k++) {
      for (int m = 0; m < count; m++) {
        into[k][m] = Math.max(0, shares[k][m] - without[m]);
      }
    }
  }

  /** R² of all drivers together, after a walk. */
  double rSquared(int matrix) {
    return full[matrix];
  }

  /** Puts the sum, over all subsets that go on from here, of R² times both its weights. */
  private void walk(int k, int size, double[][] residual, double[] total) {
    if (k == p - 1) {
      last(size, residual, total);
      return;
    }
    walk(k + 1, size, residual, total);
    sweep(k, residual, swept[k]);
    double[] own = taken[k];
    walk(k + 1, size + 1, swept[k], own);
    double[] share = shares[k];
    for (int m = 0; m < count; m++) {
      share[m] += own[m];
      total[m] += own[m];
    }
  }

  /** The last driver left and taken. */
  private void last(int size, double[][] residual, double[] total) {
    double[] own = residual[(p - 1) * stride + p - 1];
    double[] shared = residual[(p - 1) * stride + p];
    double[] rest = residual[p * stride + p];
    double[] share = shares[p - 1];
    double left = bothWeights[size];
    double took = bothWeights[size + 1];
    double leftOut = withoutWeights[size];
    double tookOut = withoutWeights[size + 1];
    for (int m = 0; m < count; m++) {
      double fit = 1 - rest[m];
      double more = fit + shared[m] * shared[m] / own[m];
      without[m] += leftOut * fit + tookOut * more;
      share[m] += took * more;
      total[m] = left * fit + took * more;
    }
    if (size == p - 1) {
      for (int m = 0; m < count; m++) {
        full[m] = 1 - rest[m] + shared[m] * shared[m] / own[m];
      }
    }
  }

  /** Only the upper triangle after k is kept. */
  private void sweep(int k, double[][] residual, double[][] target) {
    int pivot = k * stride;
    double[] own = residual[pivot + k];
    for (int m = 0; m < count; m++) {
      scale[m] = 1 / own[m];
    }
    for (int i = k + 1; i <= p; i++) {
      double[] shared = residual[pivot + i];
      for (int m = 0; m < count; m++) {
        factor[m] = shared[m] * scale[m];
      }
      for (int j = i; j <= p; j++) {
        subtract(residual[i * stride + j], residual[pivot + j], target[i * stride + j]);
      }
    }
  }

  private void subtract(double[] from, double[] row, double[] target) {
    for (int m = 0; m < count; m++) {
      target[m] = from[m] - factor[m] * row[m];
    }
  }
}
