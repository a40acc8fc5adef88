// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import org.ketenspiegel.statistics.Interval;

/**
 * Whether two groups of a line differ: first minus second.
 *
 * @param line key of the line
 * @param p two-sided; {@code adjusted} within the family that the basis names
 */
public record Difference(
    String line,
    String first,
    String second,
    String test,
    double estimate,
    double se,
    Interval interval,
    double statistic,
    double df,
    double p,
    double adjusted) {

  /** The same difference on a line of another name. */
  public Difference on(String other) {
    return new Difference(
        other, first, second, test, estimate, se, interval, statistic, df, p, adjusted);
  }

  public Difference adjusted(double other) {
    return new Difference(
        line, first, second, test, estimate, se, interval, statistic, df, p, other);
  }
}
