// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

/** What may be said of a gap between two groups, given both of its tests. */
public enum GapVerdict {
  /** Shown to be smaller than what matters: the view is shared. */
  EQUIVALENT,
  /** Shown to exist, and estimated at what matters or more. */
  RELEVANT,
  /** Shown to exist, and estimated below what matters. */
  SMALL,
  /** Neither shown to exist nor shown to be too small to matter. */
  UNDECIDED;

  /**
   * In this order: equivalent; significant and |gap| ≥ δ; significant; undecided.
   *
   * @param gap not rounded
   * @param margin δ, the smallest gap that matters, in the unit of the gap
   * @param difference p of the test of no difference, adjusted within its family
   * @param equivalence p of the equivalence test, adjusted within the same family
   * @param alpha the level of both tests
   */
  public static GapVerdict of(
      double gap, double margin, double difference, double equivalence, double alpha) {
    if (equivalence < alpha) {
      return EQUIVALENT;
    }
    if (difference >= alpha) {
      return UNDECIDED;
    }
    return Math.abs(gap) >= margin ? RELEVANT : SMALL;
  }
}
