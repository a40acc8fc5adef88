// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.stream.IntStream;
import org.ketenspiegel.statistics.Moments;

/** Means of those who answered and take part. */
final class Means {

  private Means() {}

  /** Σwy/Σw over the rows with an answer and a weight; NaN when there are none. */
  static double of(double[] values, double[] weights) {
    Moments moments = moments(values, weights);
    return moments.n() == 0 ? Double.NaN : moments.mean();
  }

  static Moments moments(double[] values, double[] weights) {
    int[] rows =
        IntStream.range(0, values.length)
            .filter(row -> weights[row] > 0 && !Double.isNaN(values[row]))
            .toArray();
    return Moments.of(
        IntStream.of(rows).mapToDouble(row -> values[row]).toArray(),
        IntStream.of(rows).mapToDouble(row -> weights[row]).toArray());
  }
}
