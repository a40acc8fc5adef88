// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.List;

/** Drivers of an outcome of which only the order counts, or why there are none. */
public sealed interface OrderedResult {

  /**
   * The proportional odds model could be fitted.
   *
   * @param n complete rows
   * @param levels different outcomes L, two or more
   * @param thresholds L − 1 cut points on the scale of the log odds
   * @param coefficients p changes of the log odds of a higher outcome for one standard deviation of
   *     a driver
   * @param logLikelihood of the weighted rows, weights summing to n
   * @param mcFadden 1 − log likelihood / log likelihood without drivers, 0 to 1
   * @param weights p relative weights, not negative, which sum to McFadden's measure
   */
  record Fitted(
      int n,
      int levels,
      List<Double> thresholds,
      List<Double> coefficients,
      double logLikelihood,
      double mcFadden,
      List<Double> weights)
      implements OrderedResult {

    /** Whether these importances, of the same drivers, have another order than the weights. */
    public boolean ordersDifferently(double[] importances) {
      for (int i = 0; i < importances.length; i++) {
        for (int j = 0; j < i; j++) {
          double here = weights.get(i) - weights.get(j);
          if (here * (importances[i] - importances[j]) < 0) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The linear regression of the same rows is refused for this reason. */
  record Refused(DriverResult reason) implements OrderedResult {}

  /** So many different outcomes are no ordered categories. */
  record TooManyLevels(int levels, int limit) implements OrderedResult {}

  /** The drivers tell outcomes apart without error, so the likelihood has no highest point. */
  record Separated() implements OrderedResult {}
}
