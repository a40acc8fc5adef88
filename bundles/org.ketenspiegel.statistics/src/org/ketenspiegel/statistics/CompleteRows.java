// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rows in which every column is answered and that have a weight.
 *
 * @param columns k columns of n finite values
 * @param weights n weights above 0
 */
public record CompleteRows(double[][] columns, double[] weights) {

  /** Of unweighted columns; see {@link #of(double[][], double[])}. */
  public static CompleteRows of(double[][] columns) {
    return of(columns, Weights.ones(columns.length == 0 ? 0 : columns[0].length));
  }

  /**
   * Keeps the rows without NaN (no answer) whose weight is above 0, in their order.
   *
   * @param columns k columns of n values
   * @param weights n weights, not negative
   * @throws IllegalArgumentException when lengths differ, a value is infinite or a weight cannot be
   *     used
   */
  public static CompleteRows of(double[][] columns, double[] weights) {
    for (var column : columns) {
      Weights.require(weights, column.length);
    }
    int[] rows =
        IntStream.range(0, weights.length)
            .filter(i -> weights[i] > 0 && Arrays.stream(columns).noneMatch(c -> missing(c[i])))
            .toArray();
    return new CompleteRows(
        Arrays.stream(columns).map(column -> pick(column, rows)).toArray(double[][]::new),
        pick(weights, rows));
  }

  public int n() {
    return weights.length;
  }

  private static boolean missing(double value) {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("answer " + value + " is not a number to calculate with");
    }
    return Double.isNaN(value);
  }

  private static double[] pick(double[] column, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
  }
}
