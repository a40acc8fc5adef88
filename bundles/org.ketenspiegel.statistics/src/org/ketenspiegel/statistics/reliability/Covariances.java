// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.Arrays;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.drivers.Correlations;

/**
 * Covariances of items over their complete rows, with Σw as divisor.
 *
 * @param n complete rows with a weight
 * @param matrix K × K
 * @param correlations of the same rows
 */
record Covariances(int n, double[][] matrix, Correlations correlations) {

  /** Of a variance, below which it is what rounding leaves of 0. */
  static final double LEAST_SHARE = 1e-13;

  static Covariances of(double[][] items) {
    return of(CompleteRows.of(items));
  }

  static Covariances of(double[][] items, double[] weights) {
    return of(CompleteRows.of(items, weights));
  }

  private static Covariances of(CompleteRows rows) {
    var correlations = Correlations.listwise(rows.columns(), rows.weights());
    int items = rows.columns().length;
    double[] deviation = new double[items];
    for (int i = 0; i < items; i++) {
      var moments = Moments.of(rows.columns()[i], rows.weights());
      deviation[i] =
          correlations.constants().contains(i) || moments.n() == 0
              ? 0
              : Math.sqrt(moments.squares() / moments.weight());
    }
    double[][] matrix =
        Arrays.stream(correlations.matrix()).map(double[]::clone).toArray(double[][]::new);
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < items; j++) {
        matrix[i][j] *= deviation[i] * deviation[j];
      }
    }
    return new Covariances(rows.n(), matrix, correlations);
  }
}
