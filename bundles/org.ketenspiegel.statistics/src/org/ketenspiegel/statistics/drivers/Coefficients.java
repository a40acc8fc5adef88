// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;

/**
 * Standardised coefficients by Cholesky's decomposition, of many matrices side by side. Reusable,
 * by one thread at a time.
 */
final class Coefficients {

  private final int p;
  private final double[][] lower;
  private final double[] rest;
  private final double[] least;
  private final double[] explained;
  private int count;

  Coefficients(int drivers, int lanes) {
    p = drivers;
    lower = new double[p * p][lanes];
    rest = new double[lanes];
    least = new double[lanes];
    explained = new double[lanes];
  }

  /**
   * @param correlations (p + 1) × (p + 1) cells row after row, the outcome first, of as many
   *     matrices side by side
   * @param matrices how many of them to read
   * @param into p coefficients R⁻¹r of each matrix
   */
  void of(double[][] correlations, int matrices, double[][] into) {
    count = matrices;
    Arrays.fill(least, 1);
    Arrays.fill(explained, 0);
    for (int i = 0; i < p; i++) {
      for (int j = 0; j <= i; j++) {
        System.arraycopy(correlations[(i + 1) * (p + 1) + j + 1], 0, rest, 0, count);
        for (int k = 0; k < j; k++) {
          subtract(lower[i * p + k], lower[j * p + k]);
        }
        if (i == j) {
          root(lower[i * p + i]);
        } else {
          divide(lower[j * p + j], lower[i * p + j]);
        }
      }
    }
    for (int i = 0; i < p; i++) {
      System.arraycopy(correlations[i + 1], 0, rest, 0, count);
      for (int k = 0; k < i; k++) {
        subtract(lower[i * p + k], into[k]);
      }
      divide(lower[i * p + i], into[i]);
      addSquares(into[i]);
    }
    for (int i = p - 1; i >= 0; i--) {
      System.arraycopy(into[i], 0, rest, 0, count);
      for (int k = i + 1; k < p; k++) {
        subtract(lower[k * p + i], into[k]);
      }
      divide(lower[i * p + i], into[i]);
    }
  }

  /** Whether no driver follows from those before it; otherwise there are no coefficients. */
  boolean solved(int matrix) {
    return least[matrix] > DriverRegression.LEAST_UNEXPLAINED && !Double.isNaN(explained[matrix]);
  }

  /** Whether some data can have these correlations: the drivers explain no more than all. */
  boolean possible(int matrix) {
    return solved(matrix) && explained[matrix] < 1;
  }

  private void subtract(double[] left, double[] right) {
    for (int m = 0; m < count; m++) {
      rest[m] -= left[m] * right[m];
    }
  }

  private void root(double[] into) {
    for (int m = 0; m < count; m++) {
      least[m] = Math.min(least[m], rest[m]);
      into[m] = Math.sqrt(rest[m]);
    }
  }

  private void divide(double[] by, double[] into) {
    for (int m = 0; m < count; m++) {
      into[m] = rest[m] / by[m];
    }
  }

  private void addSquares(double[] values) {
    for (int m = 0; m < count; m++) {
      explained[m] += values[m] * values[m];
    }
  }
}
