// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

/**
 * The one rule by which numbers become the decimals that people read, wherever they are shown: an
 * exact half goes away from zero, as in published reports.
 */
public final class Rounding {

  /** 0.575 × 100 is a hair below 57.5 in binary; that hair is no reason to round down. */
  private static final double LAST_BITS = 1e-9;

  private Rounding() {}

  /**
   * The nearest whole number of units of 10<sup>−places</sup>, so that 0.575 with two places gives
   * 58.
   *
   * @param value in any unit, finite
   * @param places decimals, 0 or more
   */
  public static long units(double value, int places) {
    long size = (long) Math.floor(Math.abs(value) * Math.pow(10, places) + 0.5 + LAST_BITS);
    return value < 0 ? -size : size;
  }

  /**
   * Whether two values differ but are shown as the same number.
   *
   * @param places decimals, 0 or more
   */
  public static boolean hidesChange(double before, double after, int places) {
    return before != after && units(before, places) == units(after, places);
  }
}
