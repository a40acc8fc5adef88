// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import org.ketenspiegel.statistics.Interval;

/**
 * Whether two groups of a line differ: first minus second.
 *
 * @param line key of the line
 * @param second key of the other group, or {@link #REST} for everybody in the whole but the first
 * @param p two-sided; {@code adjusted} within the family that the basis names
 * @param quality indicative when one of the two has an effective base below 30
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
    double adjusted,
    Cell.Quality quality) {

  /** Everybody but the group, as the second of two. */
  public static final String REST = "rest";

  /** A difference of two groups that are large enough. */
  public Difference(
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
    this(
        line,
        first,
        second,
        test,
        estimate,
        se,
        interval,
        statistic,
        df,
        p,
        adjusted,
        Cell.Quality.FIRM);
  }

  public boolean againstRest() {
    return second.equals(REST);
  }

  /** The same difference on a line of another name. */
  public Difference on(String other) {
    return new Difference(
        other, first, second, test, estimate, se, interval, statistic, df, p, adjusted, quality);
  }

  public Difference adjusted(double other) {
    return new Difference(
        line, first, second, test, estimate, se, interval, statistic, df, p, other, quality);
  }

  /** The same difference with a group of another key. */
  public Difference with(String otherSecond) {
    return new Difference(
        line,
        first,
        otherSecond,
        test,
        estimate,
        se,
        interval,
        statistic,
        df,
        p,
        adjusted,
        quality);
  }

  public Difference with(Cell.Quality other) {
    return new Difference(
        line, first, second, test, estimate, se, interval, statistic, df, p, adjusted, other);
  }
}
