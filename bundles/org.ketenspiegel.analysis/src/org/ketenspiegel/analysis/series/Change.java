// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.statistics.Interval;

/**
 * The later wave less the earlier one, on unrounded values.
 *
 * @param from id of the earlier wave: the nearest before it that compares
 * @param estimate a share 0–1, a mean on the question's scale, or points
 * @param adjusted p within the changes of one course
 * @param rounding whether the printed values show what the unrounded ones say
 * @param link how the two waves hang together
 */
public record Change(
    String from,
    String to,
    Test test,
    double estimate,
    double se,
    Interval interval,
    double statistic,
    double df,
    double p,
    double adjusted,
    Rounding rounding,
    Link link) {

  /** Below this a change is told as one. */
  public static final double LEVEL = 0.05;

  /** Of two waves that asked the same. */
  public Change(
      String from,
      String to,
      Test test,
      double estimate,
      double se,
      Interval interval,
      double statistic,
      double df,
      double p,
      double adjusted,
      Rounding rounding) {
    this(
        from,
        to,
        test,
        estimate,
        se,
        interval,
        statistic,
        df,
        p,
        adjusted,
        rounding,
        Link.UNCHANGED);
  }

  /** What rounding does to a change. */
  public enum Rounding {
    /** The printed values tell what the unrounded ones do. */
    FAIR,
    /** A significant change between two values that are printed alike. */
    HIDES,
    /** Two values are printed apart that lie nearer than half a printed digit. */
    MAKES
  }

  public boolean significant() {
    return adjusted < LEVEL;
  }

  public Change adjusted(double other, Rounding shown) {
    return new Change(from, to, test, estimate, se, interval, statistic, df, p, other, shown, link);
  }
}
