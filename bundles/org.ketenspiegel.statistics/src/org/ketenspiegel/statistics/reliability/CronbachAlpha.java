// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.Arrays;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.reliability.Reliability.Reason;

/** Cronbach's alpha, K/(K − 1)·(1 − Σs²_item/s²_sum), over complete rows (Cronbach 1951). */
public final class CronbachAlpha {
  private CronbachAlpha() {}

  /** Of unweighted items; see {@link #of(double[][], double[])}. */
  public static Reliability of(double[][] items) {
    return of(CompleteRows.of(items));
  }

  /**
   * With weighted variances, as {@code svycralpha} of R survey.
   *
   * @param items K columns of n values, all running in the same direction; NaN where there is no
   *     answer
   * @param weights n weights, not negative
   * @throws IllegalArgumentException when lengths differ or a value or weight cannot be used
   */
  public static Reliability of(double[][] items, double[] weights) {
    return of(CompleteRows.of(items, weights));
  }

  private static Reliability of(CompleteRows rows) {
    int items = rows.columns().length;
    if (items < 2) {
      return new Reliability.Undefined(Reason.TOO_FEW_ITEMS);
    }
    if (rows.n() < 2) {
      return new Reliability.Undefined(Reason.TOO_FEW_ROWS);
    }
    var sums = new double[rows.n()];
    Arrays.setAll(sums, row -> sum(rows.columns(), row));
    if (Arrays.stream(sums).allMatch(sum -> sum == sums[0])) {
      return new Reliability.Undefined(Reason.NO_VARIANCE);
    }
    var total = Moments.of(sums, rows.weights());
    double parts =
        Arrays.stream(rows.columns())
            .mapToDouble(item -> Moments.of(item, rows.weights()).squares())
            .sum();
    return new Reliability.Alpha(
        of(items, parts, total.squares()), items, rows.n(), total.effectiveSize());
  }

  /** From the summed variances of the items and the variance of their sum. */
  static double of(int items, double parts, double total) {
    return items / (items - 1.0) * (1 - parts / total);
  }

  private static double sum(double[][] items, int row) {
    return Arrays.stream(items).mapToDouble(item -> item[row]).sum();
  }
}
