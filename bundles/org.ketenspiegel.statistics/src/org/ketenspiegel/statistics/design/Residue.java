// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

/**
 * What rounding leaves where sums cancel. Taken for variance, it would make a significant
 * difference of answers that are all equal.
 */
final class Residue {

  /** Far above the rounding of a million sums, far below what one of a million answers changes. */
  private static final double ROUNDING = 1e-12;

  private Residue() {}

  /**
   * The difference, or 0 where it is no more than rounding.
   *
   * @param size of what was subtracted, not negative, in the unit of the difference
   */
  static double of(double difference, double size) {
    return Math.abs(difference) <= ROUNDING * size ? 0 : difference;
  }
}
