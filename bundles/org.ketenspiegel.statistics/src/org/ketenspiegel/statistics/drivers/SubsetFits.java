// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

/**
 * R² of the regression on every subset of the drivers.
 *
 * @param drivers number of drivers p
 * @param rSquares 2^p values; bit k of the index says whether driver k is in the subset
 */
record SubsetFits(int drivers, double[] rSquares) {

  /**
   * @param predictors p × p correlations of the drivers, positive definite
   * @param outcome p correlations with the outcome
   */
  static SubsetFits of(double[][] predictors, double[] outcome) {
    var walk = new Walk(predictors, outcome);
    walk.from(0, 0, walk.start);
    return new SubsetFits(outcome.length, walk.rSquares);
  }

  double rSquared() {
    return rSquares[rSquares.length - 1];
  }

  /** What driver k adds when it enters last. */
  double lastGain(int k) {
    return Math.max(0, rSquared() - rSquares[rSquares.length - 1 - (1 << k)]);
  }

  /** LMG: Σ over subsets S without k of |S|!(p−1−|S|)!/p! · (R²(S and k) − R²(S)). */
  double[] averageGains() {
    var weight = new double[drivers];
    double subsetsOfSize = 1;
    for (int size = 0; size < drivers; size++) {
      weight[size] = 1 / (drivers * subsetsOfSize);
      subsetsOfSize = subsetsOfSize * (drivers - 1 - size) / (size + 1);
    }
    var gains = new double[drivers];
    for (int subset = 0; subset < rSquares.length; subset++) {
      for (int k = 0; k < drivers; k++) {
        int with = subset | 1 << k;
        if (with != subset) {
          gains[k] += weight[Integer.bitCount(subset)] * (rSquares[with] - rSquares[subset]);
        }
      }
    }
    return gains;
  }

  /**
   * Takes or leaves one driver after another. A driver taken is swept out of what follows it, as in
   * Cholesky's decomposition, so the last diagonal cell is always the unexplained variance and
   * neighbouring subsets share their work.
   */
  private static final class Walk {
    private final int p;
    private final double[] rSquares;
    private final double[][] start;
    private final double[][][] swept;

    Walk(double[][] predictors, double[] outcome) {
      p = outcome.length;
      rSquares = new double[1 << p];
      start = new double[p + 1][p + 1];
      swept = new double[p][p + 1][p + 1];
      for (int i = 0; i < p; i++) {
        System.arraycopy(predictors[i], 0, start[i], 0, p);
        start[i][p] = outcome[i];
        start[p][i] = outcome[i];
      }
      start[p][p] = 1;
    }

    void from(int k, int subset, double[][] residual) {
      if (k == p) {
        rSquares[subset] = Math.clamp(1 - residual[p][p], 0.0, 1.0);
        return;
      }
      from(k + 1, subset, residual);
      sweep(k, residual, swept[k]);
      from(k + 1, subset | 1 << k, swept[k]);
    }

    /** Only the upper triangle after k is kept. */
    private void sweep(int k, double[][] residual, double[][] target) {
      double[] pivot = residual[k];
      for (int i = k + 1; i <= p; i++) {
        double factor = pivot[i] / pivot[k];
        for (int j = i; j <= p; j++) {
          target[i][j] = residual[i][j] - factor * pivot[j];
        }
      }
    }
  }
}
