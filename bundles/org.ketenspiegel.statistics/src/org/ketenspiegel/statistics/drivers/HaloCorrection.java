// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

/**
 * What a driver still has to do with the outcome once the general impression is taken out: its
 * partial correlation with the outcome, given the mean of the person's answers to the other
 * drivers.
 */
public final class HaloCorrection {

  private HaloCorrection() {}

  /**
   * r_yk·m = (r_yk − r_ym·r_km) / √((1 − r_ym²)(1 − r_km²)) with m = Σ_{j≠k} x_j, all from the
   * correlations r and standard deviations s: cov(x_k, m) = Σ_{j≠k} s_k s_j r_kj.
   *
   * @param correlations (p + 1) × (p + 1), the outcome in row 0
   * @param deviations p standard deviations of the drivers, positive
   * @return p partial correlations, −1 to 1; with one driver there are no others and it is r itself
   */
  public static double[] of(double[][] correlations, double[] deviations) {
    double[] partial = new double[deviations.length];
    for (int k = 0; k < partial.length; k++) {
      partial[k] = partial(correlations, deviations, k);
    }
    return partial;
  }

  private static double partial(double[][] r, double[] s, int k) {
    double withOutcome = 0;
    double withDriver = 0;
    double variance = 0;
    for (int j = 0; j < s.length; j++) {
      if (j != k) {
        withOutcome += s[j] * r[0][j + 1];
        withDriver += s[j] * r[k + 1][j + 1];
        for (int l = 0; l < s.length; l++) {
          variance += l == k ? 0 : s[j] * s[l] * r[j + 1][l + 1];
        }
      }
    }
    if (s.length == 1) {
      return r[0][1];
    }
    double outcome = withOutcome / Math.sqrt(variance);
    double driver = withDriver / Math.sqrt(variance);
    return (r[0][k + 1] - outcome * driver)
        / Math.sqrt((1 - outcome * outcome) * (1 - driver * driver));
  }
}
