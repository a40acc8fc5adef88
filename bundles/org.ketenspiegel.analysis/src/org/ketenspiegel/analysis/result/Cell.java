// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import org.ketenspiegel.statistics.Interval;

/** One place in a table. */
public sealed interface Cell {

  /**
   * An estimate with what is known of its certainty.
   *
   * @param n unweighted base
   * @param count unweighted answers in the category or net; of a mean the answers it is taken of
   * @param weighted weighted base
   * @param effectiveN effective base
   */
  record Estimate(
      long n,
      long count,
      double weighted,
      double effectiveN,
      double value,
      double se,
      Interval interval,
      Quality quality)
      implements Cell {

    public Estimate with(Quality other) {
      return new Estimate(n, count, weighted, effectiveN, value, se, interval, other);
    }
  }

  /** Kept back to protect respondents. */
  record Suppressed(long threshold, Reason reason) implements Cell {

    /** Kept back because fewer respondents than the threshold stand behind it. */
    public Suppressed(long threshold) {
      this(threshold, Reason.SMALL_BASE);
    }
  }

  /** Why a cell is kept back. */
  enum Reason {
    /** Too few respondents stand behind it. */
    SMALL_BASE,
    /** Another figure, of too few respondents, could be worked out with it. */
    GIVES_ANOTHER_AWAY
  }

  /** Nobody was asked, or the statistic has no meaning here. */
  record Empty() implements Cell {}

  /** Whether an estimate may be relied on or only hints. */
  enum Quality {
    FIRM,
    INDICATIVE
  }
}
