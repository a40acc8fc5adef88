// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

/**
 * Lindeman, Merenda and Gold's decomposition of explained variance, over all subsets of the
 * aspects.
 */
final class Importance {
  private final int aspects;
  private final double[] explained;

  private Importance(int aspects) {
    this.aspects = aspects;
    explained = new double[1 << aspects];
  }

  /** LMG per aspect from the correlations among the aspects and with the outcome; sums to R². */
  static double[] lmg(double[][] among, double[] outcome) {
    Importance importance = new Importance(outcome.length);
    importance.grow(
        0,
        0,
        0,
        0,
        new int[outcome.length],
        new double[outcome.length][outcome.length],
        new double[outcome.length],
        among,
        outcome);
    return importance.shares();
  }

  /** Adds one aspect after another to a Cholesky factor, so every subset costs one row. */
  private void grow(
      int set,
      int size,
      int from,
      double r2,
      int[] chosen,
      double[][] factor,
      double[] solved,
      double[][] among,
      double[] outcome) {
    explained[set] = r2;
    for (int k = from; k < aspects; k++) {
      double rest = among[k][k];
      double part = outcome[k];
      for (int i = 0; i < size; i++) {
        double entry = among[k][chosen[i]];
        for (int j = 0; j < i; j++) entry -= factor[size][j] * factor[i][j];
        factor[size][i] = entry / factor[i][i];
        rest -= factor[size][i] * factor[size][i];
        part -= factor[size][i] * solved[i];
      }
      factor[size][size] = Math.sqrt(rest);
      solved[size] = part / factor[size][size];
      chosen[size] = k;
      grow(
          set | 1 << k,
          size + 1,
          k + 1,
          r2 + solved[size] * solved[size],
          chosen,
          factor,
          solved,
          among,
          outcome);
    }
  }

  private double[] shares() {
    double[] weight = new double[aspects];
    weight[0] = 1.0 / aspects;
    for (int s = 1; s < aspects; s++) weight[s] = weight[s - 1] * s / (aspects - s);
    double[] shares = new double[aspects];
    for (int set = 0; set < explained.length; set++)
      for (int k = 0; k < aspects; k++)
        if ((set & 1 << k) == 0)
          shares[k] += weight[Integer.bitCount(set)] * (explained[set | 1 << k] - explained[set]);
    return shares;
  }
}
