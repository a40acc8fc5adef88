// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;

/**
 * Eigenvalues and eigenvectors of small symmetric matrices by Jacobi's rotations (Golub and Van
 * Loan, Matrix Computations, 8.5), which keep small eigenvalues to full relative precision and need
 * no memory of their own. Many matrices are turned side by side. Reusable, by one thread at a time.
 */
final class Eigen {

  private static final int SWEEPS = 60;
  private static final double TINY = 1e-300;

  private final int p;
  private final double[][] a;
  private final double[][] vectors;
  private final double[] norm;
  private final double[] off;
  private final double[] cosine;
  private final double[] sine;
  private int count;

  Eigen(int size, int lanes) {
    p = size;
    a = new double[p * p][];
    for (int i = 0; i < p; i++) {
      for (int j = i; j < p; j++) {
        a[i * p + j] = new double[lanes];
        a[j * p + i] = a[i * p + j];
      }
    }
    vectors = new double[p * p][lanes];
    norm = new double[lanes];
    off = new double[lanes];
    cosine = new double[lanes];
    sine = new double[lanes];
  }

  /**
   * Takes matrices apart.
   *
   * @param cells p × p cells row after row, from an offset, with rows so far apart; each of as many
   *     matrices side by side
   * @param matrices how many of them to read
   */
  void of(double[][] cells, int offset, int stride, int matrices) {
    count = matrices;
    Arrays.fill(norm, 0);
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        if (j >= i) {
          System.arraycopy(cells[offset + i * stride + j], 0, a[i * p + j], 0, count);
          addSquares(a[i * p + j], norm);
        }
        Arrays.fill(vectors[i * p + j], 0, count, i == j ? 1 : 0);
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      if (diagonal()) {
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

  /** The k-th eigenvalue of every matrix; valid until the next are taken apart. */
  double[] values(int k) {
    return a[k * p + k];
  }

  /** Component i of the k-th eigenvector of every matrix. */
  double[] vectors(int i, int k) {
    return vectors[k * p + i];
  }

  private void addSquares(double[] cell, double[] sums) {
    for (int m = 0; m < count; m++) {
      sums[m] += cell[m] * cell[m];
    }
  }

  private boolean diagonal() {
    Arrays.fill(off, 0);
    for (int i = 0; i < p; i++) {
      for (int j = i + 1; j < p; j++) {
        addSquares(a[i * p + j], off);
      }
    }
    for (int m = 0; m < count; m++) {
      if (!(off[m] <= norm[m] * 1e-32)) {
        return false;
      }
    }
    return true;
  }

  private void rotate(int i, int j) {
    angle(a[i * p + j], a[i * p + i], a[j * p + j]);
    for (int k = 0; k < p; k++) {
      if (k != i && k != j) {
        turn(a[k * p + i], a[k * p + j]);
      }
      turn(vectors[i * p + k], vectors[j * p + k]);
    }
  }

  /** Without a branch, so that matrices go side by side; 1e-300 gives 0 a sign. */
  private void angle(double[] cell, double[] first, double[] second) {
    for (int m = 0; m < count; m++) {
      double apart = second[m] - first[m] + TINY;
      double twice = 2 * cell[m];
      double sign = apart / Math.max(Math.abs(apart), TINY);
      double root = Math.sqrt(apart * apart + twice * twice);
      double tangent = sign * twice / Math.max(Math.abs(apart) + root, TINY);
      double step = tangent * cell[m];
      double c = 1 / Math.sqrt(tangent * tangent + 1);
      cosine[m] = c;
      sine[m] = tangent * c;
      first[m] -= step;
      second[m] += step;
      cell[m] = 0;
    }
  }

  private void turn(double[] first, double[] second) {
    for (int m = 0; m < count; m++) {
      double x = first[m];
      double y = second[m];
      first[m] = cosine[m] * x - sine[m] * y;
      second[m] = sine[m] * x + cosine[m] * y;
    }
  }
}
