// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.weighting;

import java.util.Arrays;

/**
 * Cuts weights off at multiples of their median and shares what was cut equally among the others,
 * until no weight is outside; the total stays the same. As {@code trimWeights(strict = TRUE)} of R
 * survey. Margins that were raked before move and have to be looked at again.
 *
 * @param low smallest weight as a multiple of the median, not negative
 * @param high largest weight as a multiple of the median, at least 1
 */
public record Trimming(double low, double high) {

  private static final int MOST_ROUNDS = 10_000;

  public Trimming {
    if (!(low >= 0 && low <= 1 && high >= 1)) {
      throw new IllegalArgumentException("trimming at " + low + " and " + high + " medians");
    }
  }

  /** From a fifth of the median to five times the median. */
  public static Trimming withDefaults() {
    return new Trimming(0.2, 5);
  }

  public Trimming withLow(double newLow) {
    return new Trimming(newLow, high);
  }

  public Trimming withHigh(double newHigh) {
    return new Trimming(low, newHigh);
  }

  /** Trimmed weights, or why there are none. */
  public sealed interface Result {}

  /**
   * No weight is outside.
   *
   * @param weights n weights
   * @param least the smallest weight allowed
   * @param most the largest weight allowed
   * @param cut how many weights were cut, in any round
   * @param rounds rounds of cutting, 0 when nothing had to be cut
   */
  public record Trimmed(double[] weights, double least, double most, int cut, int rounds)
      implements Result {}

  /** All weights together cannot have their total within the limits. */
  public record NoRoom(double least, double most) implements Result {}

  /** No weight is above 0. */
  public record NoWeight() implements Result {}

  /**
   * Trims; weights of 0 stay 0.
   *
   * @param weights n weights, not negative
   */
  public Result of(double[] weights) {
    double[] used = Arrays.stream(weights).filter(w -> w > 0).sorted().toArray();
    if (used.length == 0) {
      return new NoWeight();
    }
    double median = (used[(used.length - 1) / 2] + used[used.length / 2]) / 2;
    double least = low * median;
    double most = high * median;
    double[] trimmed = weights.clone();
    boolean[] everCut = new boolean[weights.length];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean[] outside = outside(trimmed, least, most);
      int cut = count(outside);
      if (cut == 0) {
        return new Trimmed(trimmed, least, most, count(everCut), round);
      }
      if (cut == used.length) {
        return new NoRoom(least, most);
      }
      double share = cut(trimmed, outside, least, most) / (used.length - cut);
      for (int row = 0; row < trimmed.length; row++) {
        everCut[row] |= outside[row];
        trimmed[row] += outside[row] || trimmed[row] == 0 ? 0 : share;
      }
    }
    return new NoRoom(least, most);
  }

  private static boolean[] outside(double[] weights, double least, double most) {
    boolean[] outside = new boolean[weights.length];
    for (int row = 0; row < outside.length; row++) {
      outside[row] = weights[row] > most || (weights[row] > 0 && weights[row] < least);
    }
    return outside;
  }

  /** Returns what was cut off in all; negative when more was put on. */
  private static double cut(double[] weights, boolean[] outside, double least, double most) {
    double off = 0;
    for (int row = 0; row < weights.length; row++) {
      if (outside[row]) {
        double within = Math.clamp(weights[row], least, most);
        off += weights[row] - within;
        weights[row] = within;
      }
    }
    return off;
  }

  private static int count(boolean[] marks) {
    int count = 0;
    for (boolean mark : marks) {
      count += mark ? 1 : 0;
    }
    return count;
  }
}
