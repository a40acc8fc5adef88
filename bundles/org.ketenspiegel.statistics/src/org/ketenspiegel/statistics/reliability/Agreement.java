// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.Optional;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.resampling.ReplicateIntervals;

/** How well coders agree, or why that cannot be said. */
public sealed interface Agreement {

  /**
   * Krippendorff's alpha.
   *
   * @param value 1 where all agree, 0 where they agree as by chance, less where worse
   * @param units coded by two or more
   * @param values pairable ones, given to those units
   * @param alike share of the pairs of coders of a unit who gave it the same, 0–1
   * @param replicates of alpha, of those in which the values vary, in their order
   * @param failed how many others there are
   */
  record Alpha(double value, int units, int values, double alike, double[] replicates, int failed)
      implements Agreement {

    /** The middle of the replicates of the units; empty when there are too few. */
    public Optional<Interval> percentile(double level) {
      return ReplicateIntervals.percentile(replicates, level);
    }
  }

  /**
   * There is no alpha.
   *
   * @param units coded by two or more
   */
  record Undefined(Reason reason, int units) implements Agreement {}

  /** Why there is no alpha. */
  enum Reason {
    /** No unit was coded by two. */
    NOTHING_CODED_TWICE,
    /** All values are the same, so that agreement by chance is perfect already. */
    NO_VARIATION
  }
}
