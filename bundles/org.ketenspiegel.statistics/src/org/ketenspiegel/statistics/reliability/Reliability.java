// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import org.ketenspiegel.statistics.Distributions;
import org.ketenspiegel.statistics.Interval;

/** How well items hang together, or why that cannot be said. */
public sealed interface Reliability {

  /**
   * Cronbach's alpha.
   *
   * @param value at most 1; negative when items run against each other
   * @param items number of items
   * @param n complete rows
   * @param effectiveSize Kish's size of those rows
   */
  record Alpha(double value, int items, int n, double effectiveSize) implements Reliability {

    /**
     * Feldt's interval (Feldt, Woodruff and Salih 1987): 1 − (1 − α)·F with n − 1 and (n − 1)(k −
     * 1) degrees of freedom. Weighted rows count for their effective size, which is approximate.
     *
     * @param level between 0 and 1
     */
    public Interval interval(double level) {
      double rows = effectiveSize - 1;
      double both = rows * (items - 1);
      double tail = (1 - level) / 2;
      return new Interval(
          1 - (1 - value) * Distributions.fQuantile(1 - tail, rows, both),
          1 - (1 - value) * Distributions.fQuantile(tail, rows, both));
    }
  }

  /** There is no alpha. */
  record Undefined(Reason reason) implements Reliability {}

  /** Why there is no alpha. */
  enum Reason {
    /** Fewer than two items. */
    TOO_FEW_ITEMS,
    /** Fewer than two complete rows. */
    TOO_FEW_ROWS,
    /** All respondents have the same sum of items. */
    NO_VARIANCE
  }
}
