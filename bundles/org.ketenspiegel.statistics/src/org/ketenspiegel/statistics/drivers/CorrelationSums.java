// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import org.ketenspiegel.statistics.resampling.UnitSums;

/** Sums over rows from which the correlations of k columns follow. */
interface CorrelationSums extends UnitSums {

  /**
   * @param sums over all rows, of this width or with others behind them, of as many replicates side
   *     by side
   * @param replicates how many of them to read
   * @param into k × k correlations, row after row, of each replicate; not numbers where a column
   *     does not vary
   */
  void correlations(double[][] sums, int replicates, double[][] into);
}
