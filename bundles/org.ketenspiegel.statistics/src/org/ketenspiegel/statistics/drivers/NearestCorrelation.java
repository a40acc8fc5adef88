// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

/**
 * The correlation matrix nearest to a symmetric one that is none (Higham 2002, IMA Journal of
 * Numerical Analysis 22:329: alternating projections with Dykstra's correction), then with every
 * eigenvalue at least 1e-8 of the largest, as {@code nearPD(corr = TRUE)} of R Matrix.
 */
final class NearestCorrelation {

  private static final int ROUNDS = 500;
  private static final double CONVERGED = 1e-7;
  private static final double LEAST_EIGENVALUE = 1e-6;
  private static final double LEAST_LEFT = 1e-8;

  private final int p;
  private final Eigen eigen;

  private NearestCorrelation(int size) {
    p = size;
    eigen = new Eigen(size, 1);
  }

  /**
   * @param matrix p × p, row after row, symmetric, 1 on the diagonal
   * @return p × p, positive definite, 1 on the diagonal
   */
  static double[] of(double[] matrix, int p) {
    return new NearestCorrelation(p).nearest(matrix);
  }

  private double[] nearest(double[] matrix) {
    double[] x = matrix.clone();
    double[] correction = new double[p * p];
    for (int round = 0; round < ROUNDS; round++) {
      double[] before = x;
      double[] shifted = minus(x, correction);
      double[] projected = rebuilt(shifted, LEAST_EIGENVALUE, 0);
      correction = minus(projected, shifted);
      x = projected.clone();
      for (int i = 0; i < p; i++) {
        x[i * p + i] = 1;
      }
      if (change(before, x) <= CONVERGED) {
        break;
      }
    }
    return scaled(rebuilt(x, LEAST_LEFT, LEAST_LEFT));
  }

  /** The matrix of its eigenvectors; eigenvalues below a share of the largest are replaced. */
  private double[] rebuilt(double[] matrix, double least, double replacement) {
    eigen.of(Matrices.alone(matrix), 0, p, 1);
    double largest = 0;
    for (int e = 0; e < p; e++) {
      largest = Math.max(largest, eigen.values(e)[0]);
    }
    double[] built = new double[p * p];
    for (int e = 0; e < p; e++) {
      double own = eigen.values(e)[0];
      double value = own > least * largest ? own : replacement * largest;
      for (int i = 0; i < p; i++) {
        for (int j = 0; j < p; j++) {
          built[i * p + j] += value * eigen.vectors(i, e)[0] * eigen.vectors(j, e)[0];
        }
      }
    }
    return built;
  }

  private double[] scaled(double[] matrix) {
    double[] scaled = new double[p * p];
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        double scale = Math.sqrt(matrix[i * p + i] * matrix[j * p + j]);
        scaled[i * p + j] = i == j ? 1 : matrix[i * p + j] / scale;
      }
    }
    return scaled;
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  /** The change by the largest row sum, as a share of the matrix. */
  private double change(double[] before, double[] after) {
    double most = 0;
    double size = 0;
    for (int i = 0; i < p; i++) {
      double changed = 0;
      double own = 0;
      for (int j = 0; j < p; j++) {
        changed += Math.abs(before[i * p + j] - after[i * p + j]);
        own += Math.abs(before[i * p + j]);
      }
      most = Math.max(most, changed);
      size = Math.max(size, own);
    }
    return most / size;
  }
}
