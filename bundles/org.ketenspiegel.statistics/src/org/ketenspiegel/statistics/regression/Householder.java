// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.regression;

/**
 * A = QR by Householder's reflections (Golub and Van Loan 2013, 5.2); Q is kept as reflections and
 * never formed.
 */
final class Householder {
  private final int n;
  private final int p;

  /** Column j: R above the diagonal, the vector of reflection j from it on. */
  private final double[][] columns;

  private final double[] diagonal;

  /** Of p columns of n ≥ p values; they are not changed. */
  Householder(double[][] columns) {
    p = columns.length;
    n = columns[0].length;
    this.columns = new double[p][];
    for (int j = 0; j < p; j++) {
      this.columns[j] = columns[j].clone();
    }
    diagonal = new double[p];
    for (int j = 0; j < p; j++) {
      reflect(j);
    }
  }

  private void reflect(int j) {
    double[] v = this.columns[j];
    double norm = 0;
    for (int i = j; i < n; i++) {
      norm = Math.hypot(norm, v[i]);
    }
    diagonal[j] = v[j] > 0 ? -norm : norm;
    if (norm == 0) {
      return;
    }
    // Scaled so that the reflection is x − v(v·x)/v[j].
    for (int i = j; i < n; i++) {
      v[i] /= -diagonal[j];
    }
    v[j] += 1;
    for (int k = j + 1; k < p; k++) {
      apply(j, columns[k]);
    }
  }

  private void apply(int j, double[] x) {
    double[] v = columns[j];
    if (v[j] == 0) {
      return;
    }
    double product = 0;
    for (int i = j; i < n; i++) {
      product += v[i] * x[i];
    }
    double factor = product / v[j];
    for (int i = j; i < n; i++) {
      x[i] -= factor * v[i];
    }
  }

  /** x becomes Q′x. */
  void transposed(double[] x) {
    for (int j = 0; j < p; j++) {
      apply(j, x);
    }
  }

  /** x becomes Qx. */
  void times(double[] x) {
    for (int j = p - 1; j >= 0; j--) {
      apply(j, x);
    }
  }

  double r(int row, int column) {
    return row == column ? diagonal[row] : row < column ? columns[column][row] : 0;
  }

  /** The first p values b become R⁻¹b. */
  void solve(double[] b) {
    for (int i = p - 1; i >= 0; i--) {
      for (int j = i + 1; j < p; j++) {
        b[i] -= r(i, j) * b[j];
      }
      b[i] /= diagonal[i];
    }
  }

  /** The first p values b become R′⁻¹b. */
  void solveTransposed(double[] b) {
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < i; j++) {
        b[i] -= r(j, i) * b[j];
      }
      b[i] /= diagonal[i];
    }
  }
}
