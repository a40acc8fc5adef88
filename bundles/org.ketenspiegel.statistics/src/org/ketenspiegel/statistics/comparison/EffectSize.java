// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.TestOutcome.Reason;

/** A difference in standard deviations of the answers, or why there is none. */
public sealed interface EffectSize {

  /**
   * Hedges's g.
   *
   * @param g without the upward bias of small samples
   * @param interval of g
   * @param degreesOfFreedom of the standard deviation it is measured by
   */
  record Known(double g, Interval interval, double degreesOfFreedom) implements EffectSize {}

  /** The answers have no standard deviation to measure by. */
  record Unknown(Reason reason) implements EffectSize {}
}
