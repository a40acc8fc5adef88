// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

/** Standardised coefficients by Cholesky's decomposition. Reusable, by one thread at a time. */
final class Coefficients {

  private final int p;
  private final double[] lower;

  Coefficients(int drivers) {
    p = drivers;
    lower = new double[p * p];
  }

  /**
   * @param correlations (p + 1) × (p + 1) row after row, the outcome first
   * @param into p coefficients R⁻¹r
   * @return whether no driver follows from those before it; otherwise there are no coefficients
   */
  boolean of(double[] correlations, double[] into) {
    for (int i = 0; i < p; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = correlations[(i + 1) * (p + 1) + j + 1];
        for (int k = 0; k < j; k++) {
          rest -= lower[i * p + k] * lower[j * p + k];
        }
        if (i == j && rest <= DriverRegression.LEAST_UNEXPLAINED) {
          return false;
        }
        lower[i * p + j] = i == j ? Math.sqrt(rest) : rest / lower[j * p + j];
      }
    }
    for (int i = 0; i < p; i++) {
      double rest = correlations[i + 1];
      for (int k = 0; k < i; k++) {
        rest -= lower[i * p + k] * into[k];
      }
      into[i] = rest / lower[i * p + i];
    }
    for (int i = p - 1; i >= 0; i--) {
      double rest = into[i];
      for (int k = i + 1; k < p; k++) {
        rest -= lower[k * p + i] * into[k];
      }
      into[i] = rest / lower[i * p + i];
    }
    return true;
  }

  /** Coefficients of correlations that some data can have: they explain no more than all. */
  boolean possible(double[] correlations, double[] into) {
    if (!of(correlations, into)) {
      return false;
    }
    double explained = 0;
    for (int i = 0; i < p; i++) {
      explained += into[i] * correlations[i + 1];
    }
    return explained < 1;
  }
}
