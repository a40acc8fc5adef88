// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.statistics.Interval;

/** How large a difference is apart from its certainty. */
public record Effect(Kind kind, double value, Interval interval) {

  /** What an effect is measured in. */
  public enum Kind {
    /** Standard deviations, corrected for small groups (Hedges 1981). */
    HEDGES_G,
    /** Percentage points. */
    POINTS
  }
}
