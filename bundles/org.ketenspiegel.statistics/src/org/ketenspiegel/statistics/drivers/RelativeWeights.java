// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;

/**
 * Johnson's relative weights (Johnson 2000, Multivariate Behavioral Research 35:1-19). Reusable, by
 * one thread at a time.
 */
final class RelativeWeights {

  private final int p;
  private final Eigen eigen;
  private final double[] root;
  private final double[] coefficients;

  RelativeWeights(int drivers) {
    p = drivers;
    eigen = new Eigen(p);
    root = new double[p * p];
    coefficients = new double[p];
  }

  /**
   * With R = QΔQ′ and Λ = QΔ^½Q′ the weights are Σ_k λ²_jk·b²_k, b = Λ⁻¹r.
   *
   * @param correlations (p + 1) × (p + 1) row after row, the outcome first; those of the drivers
   *     positive definite
   * @param into p weights, not negative, which sum to R²
   */
  void of(double[] correlations, double[] into) {
    eigen.of(correlations, p + 2, p + 1);
    Arrays.fill(root, 0);
    Arrays.fill(coefficients, 0);
    for (int e = 0; e < p; e++) {
      double scale = Math.sqrt(eigen.value(e));
      double projection = 0;
      for (int j = 0; j < p; j++) {
        projection += eigen.vector(j, e) * correlations[j + 1];
      }
      for (int j = 0; j < p; j++) {
        coefficients[j] += eigen.vector(j, e) * projection / scale;
        double along = eigen.vector(j, e) * scale;
        for (int k = 0; k < p; k++) {
          root[j * p + k] += along * eigen.vector(k, e);
        }
      }
    }
    for (int j = 0; j < p; j++) {
      into[j] = 0;
      for (int k = 0; k < p; k++) {
        double part = root[j * p + k] * coefficients[k];
        into[j] += part * part;
      }
    }
  }
}
