// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.Arrays;
import java.util.Optional;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.resampling.ReplicateIntervals;

/** How well coders agree, or why that cannot be said. */
public sealed interface Agreement {

  /** The largest share of replicates that may be left out of an interval. */
  double MOST_FAILED = 0.05;

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

    /**
     * The middle of the replicates of the units; empty where they cannot say how sure alpha is: too
     * few, all the same, or more than one in twenty without any variation of values, which would
     * take the middle elsewhere.
     */
    public Optional<Interval> percentile(double level) {
      boolean partial = failed > MOST_FAILED * (replicates.length + failed);
      boolean same = Arrays.stream(replicates).allMatch(r -> r == replicates[0]);
      return partial || same ? Optional.empty() : ReplicateIntervals.percentile(replicates, level);
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
