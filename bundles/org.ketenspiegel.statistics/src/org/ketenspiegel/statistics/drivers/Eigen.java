// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations (Golub and Van
 * Loan, Matrix Computations, 8.5), which keep small eigenvalues to full relative precision and need
 * no memory of their own. Reusable, by one thread at a time.
 */
final class Eigen {

  private static final int SWEEPS = 60;

  private final int p;
  private final double[] a;
  private final double[] vectors;

  Eigen(int size) {
    p = size;
    a = new double[p * p];
    vectors = new double[p * p];
  }

  /** Takes a matrix apart: p × p row after row, from an offset, with rows so far apart. */
  void of(double[] matrix, int offset, int stride) {
    double norm = 0;
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        a[i * p + j] = matrix[offset + i * stride + j];
        vectors[i * p + j] = i == j ? 1 : 0;
        norm += a[i * p + j] * a[i * p + j];
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      if (offDiagonal() <= norm * 1e-32) {
        return;
      }
      for (int i = 0; i < p - 1; i++) {
        for (int j = i + 1; j < p; j++) {
          rotate(i, j);
        }
      }
    }
    throw new ArithmeticException("Jacobi's rotations did not converge");
  }

  double value(int k) {
    return a[k * p + k];
  }

  /** Component i of the k-th eigenvector. */
  double vector(int i, int k) {
    return vectors[k * p + i];
  }

  private double offDiagonal() {
    double sum = 0;
    for (int i = 0; i < p; i++) {
      for (int j = i + 1; j < p; j++) {
        sum += a[i * p + j] * a[i * p + j];
      }
    }
    return sum;
  }

  private void rotate(int i, int j) {
    double off = a[i * p + j];
    if (off == 0) {
      return;
    }
    double theta = (a[j * p + j] - a[i * p + i]) / (2 * off);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    double ii = a[i * p + i] - tangent * off;
    double jj = a[j * p + j] + tangent * off;
    turn(a, i * p, j * p, cosine, sine);
    for (int k = 0; k < p; k++) {
      a[k * p + i] = a[i * p + k];
      a[k * p + j] = a[j * p + k];
    }
    a[i * p + i] = ii;
    a[j * p + j] = jj;
    a[i * p + j] = 0;
    a[j * p + i] = 0;
    turn(vectors, i * p, j * p, cosine, sine);
  }

  /** Turns two rows; eigenvectors are kept as rows so that this runs along memory. */
  private void turn(double[] rows, int first, int second, double cosine, double sine) {
    for (int k = 0; k < p; k++) {
      double x = rows[first + k];
      double y = rows[second + k];
      rows[first + k] = cosine * x - sine * y;
      rows[second + k] = sine * x + cosine * y;
    }
  }
}
