// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

/** The values between two limits, both included; a limit may be infinite, never NaN. */
public record Interval(double low, double high) {
  /** Nothing is known: every value is inside. */
  public static final Interval ALL =
      new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /**
   * The part of it that a bounded quantity can have, such as a score from −100 to 100; a limit that
   * is not known stays infinite.
   */
  public Interval within(double least, double most) {
    return new Interval(cut(low, least, most), cut(high, least, most));
  }

  private static double cut(double limit, double least, double most) {
    return Double.isInfinite(limit) ? limit : Math.max(least, Math.min(most, limit));
  }

  /** The distance between the limits, in the unit of the limits. */
  public double width() {
    return high - low;
  }
}
