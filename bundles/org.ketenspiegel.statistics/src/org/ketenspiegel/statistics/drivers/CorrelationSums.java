// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import org.ketenspiegel.statistics.resampling.UnitSums;

/** Sums over rows from which the correlations of k columns follow. */
interface CorrelationSums extends UnitSums {

  /**
   * @param sums over all rows, of this width or with others behind them
   * @param into k × k correlations, row after row
   * @return whether every column varies; otherwise the correlations mean nothing
   */
  boolean correlations(double[] sums, double[] into);
}
