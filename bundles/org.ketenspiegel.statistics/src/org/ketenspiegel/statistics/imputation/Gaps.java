// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.imputation;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Which rows answer a column and which do not; rows it does not apply to are neither. */
record Gaps(int column, int[] answered, int[] missing) {

  static Gaps of(double[][] columns, boolean[][] inapplicable, int column, int[] rows) {
    double[] values = columns[column];
    boolean[] not = inapplicable[column];
    return new Gaps(
        column,
        IntStream.of(rows).filter(row -> !not[row] && !Double.isNaN(values[row])).toArray(),
        IntStream.of(rows).filter(row -> !not[row] && Double.isNaN(values[row])).toArray());
  }

  void fillAtRandom(double[] values, SplittableRandom random) {
    for (int row : missing) {
      values[row] = values[answered[random.nextInt(answered.length)]];
    }
  }
}
