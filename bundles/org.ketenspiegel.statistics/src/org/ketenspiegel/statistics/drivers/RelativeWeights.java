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
  private final double[][] along;
  private final double[][] coefficients;
  private final double[] root;
  private final double[] projection;
  private int count;

  RelativeWeights(int drivers, int lanes) {
    p = drivers;
    eigen = new Eigen(p, lanes);
    along = new double[p * p][lanes];
    coefficients = new double[p][lanes];
    root = new double[lanes];
    projection = new double[lanes];
  }

  /**
   * With R = QΔQ′ and Λ = QΔ^½Q′ the weights are Σ_k λ²_jk·b²_k, b = Λ⁻¹r.
   *
   * @param correlations (p + 1) × (p + 1) cells row after row, the outcome first, of as many
   *     matrices side by side; those of the drivers positive definite
   * @param matrices how many of them to read
   * @param into p weights, not negative, which sum to R²; of each matrix
   */
  void of(double[][] correlations, int matrices, double[][] into) {
    count = matrices;
    eigen.of(correlations, p + 2, p + 1, count);
    for (int j = 0; j < p; j++) {
      Arrays.fill(coefficients[j], 0);
      Arrays.fill(into[j], 0, count, 0);
    }
    for (int e = 0; e < p; e++) {
      project(e, correlations);
    }
    for (int j = 0; j < p; j++) {
      for (int k = j; k < p; k++) {
        Arrays.fill(root, 0);
        for (int e = 0; e < p; e++) {
          addProducts(along[j * p + e], eigen.vectors(k, e), root);
        }
        share(coefficients[k], into[j]);
        if (k != j) {
          share(coefficients[j], into[k]);
        }
      }
    }
  }

  private void project(int e, double[][] correlations) {
    Arrays.fill(projection, 0);
    for (int j = 0; j < p; j++) {
      addProducts(eigen.vectors(j, e), correlations[j + 1], projection);
    }
    double[] values = eigen.values(e);
    for (int m = 0; m < count; m++) {
      root[m] = Math.sqrt(values[m]);
      projection[m] /= root[m];
    }
    for (int j = 0; j < p; j++) {
      addProducts(eigen.vectors(j, e), projection, coefficients[j]);
      double[] vector = eigen.vectors(j, e);
      double[] scaled = along[j * p + e];
      for (int m = 0; m < count; m++) {
        scaled[m] = vector[m] * root[m];
      }
    }
  }

  private void addProducts(double[] left, double[] right, double[] sums) {
    for (int m = 0; m < count; m++) {
      sums[m] += left[m] * right[m];
    }
  }

  private void share(double[] coefficient, double[] into) {
    for (int m = 0; m < count; m++) {
      double part = root[m] * coefficient[m];
      into[m] += part * part;
    }
  }
}
