// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.regression;

/**
 * Coefficients b and residuals r of r + Xb = y, X′r = 0, improved together until nothing improves.
 *
 * @param coefficients p
 * @param residuals n
 */
record Refinement(double[] coefficients, double[] residuals) {
  private static final int MOST_ROUNDS = 10;

  static Refinement of(Householder qr, double[][] columns, double[] y) {
    var fit = new Refinement(new double[columns.length], new double[y.length]);
    double before = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double moved = fit.improve(qr, columns, y);
      // The last correction is already within rounding once they stop shrinking.
      if (moved == 0 || moved > before / 2) {
        break;
      }
      before = moved;
    }
    return fit;
  }

  /** One round; the largest correction of a coefficient, relative to the coefficient. */
  private double improve(Householder qr, double[][] columns, double[] y) {
    int p = columns.length;
    double[] f = lack(columns, y);
    double[] g = slant(columns);
    qr.solveTransposed(g);
    qr.transposed(f);
    var b = new double[p];
    for (int j = 0; j < p; j++) {
      b[j] = f[j] - g[j];
      f[j] = g[j];
    }
    qr.solve(b);
    qr.times(f);
    for (int i = 0; i < f.length; i++) {
      residuals[i] += f[i];
    }
    double moved = 0;
    for (int j = 0; j < p; j++) {
      coefficients[j] += b[j];
      moved = Math.max(moved, b[j] == 0 ? 0 : Math.abs(b[j] / coefficients[j]));
    }
    return moved;
  }

  /** y − r − Xb. */
  private double[] lack(double[][] columns, double[] y) {
    var lack = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      var sum = new Exact().add(y[i]).add(-residuals[i]);
      for (int j = 0; j < columns.length; j++) {
        sum.addProduct(-columns[j][i], coefficients[j]);
      }
      lack[i] = sum.value();
    }
    return lack;
  }

  /** −X′r. */
  private double[] slant(double[][] columns) {
    var slant = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      var sum = new Exact();
      for (int i = 0; i < residuals.length; i++) {
        sum.addProduct(-columns[j][i], residuals[i]);
      }
      slant[j] = sum.value();
    }
    return slant;
  }

  /** y − r. */
  double[] fitted(double[] y) {
    var fitted = y.clone();
    for (int i = 0; i < y.length; i++) {
      fitted[i] -= residuals[i];
    }
    return fitted;
  }
}
