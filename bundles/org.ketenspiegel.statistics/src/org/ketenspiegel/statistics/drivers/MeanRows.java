// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import org.ketenspiegel.statistics.resampling.UnitSums;

/** For every row and column its weight and weighted value, nothing where there is no answer. */
record MeanRows(double[][] columns, double[] weights) implements UnitSums {

  @Override
  public int units() {
    return weights.length;
  }

  @Override
  public int width() {
    return 2 * columns.length;
  }

  @Override
  public void read(int from, int count, double[] into) {
    int q = 0;
    for (int row = from; row < from + count; row++) {
      for (double[] column : columns) {
        boolean answered = !Double.isNaN(column[row]);
        into[q++] = answered ? weights[row] : 0;
        into[q++] = answered ? weights[row] * column[row] : 0;
      }
    }
  }
}
