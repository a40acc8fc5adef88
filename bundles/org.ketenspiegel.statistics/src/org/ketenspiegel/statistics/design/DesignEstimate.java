// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.List;
import org.ketenspiegel.statistics.Estimate;

/** A statistic with its design-based variance, or why the design does not give one. */
public sealed interface DesignEstimate {

  /** The variance is known; degrees of freedom are PSUs less strata, both with members. */
  record Estimated(Estimate estimate) implements DesignEstimate {}

  /**
   * These strata have a single PSU and nothing says how to treat them.
   *
   * @param value the statistic itself, which needs no variance
   * @param strata their numbers, ascending
   */
  record LonelyStrata(double value, List<Integer> strata) implements DesignEstimate {}
}
