// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

/** Places in an order and the thirds they lie in. */
final class Thirds {

  /** Shares of one base that are equal may differ by the rounding of their weighted sums. */
  private static final double SAME = 1e-12;

  private Thirds() {}

  /**
   * Places from 1 for the highest value; equal values share the middle of their places. Plain
   * loops, for every replicate has places.
   */
  static double[] places(double[] values) {
    double[] places = new double[values.length];
    for (int i = 0; i < places.length; i++) {
      int above = 0;
      int equal = 0;
      for (double other : values) {
        above += other > values[i] + SAME ? 1 : 0;
        equal += Math.abs(other - values[i]) <= SAME ? 1 : 0;
      }
      places[i] = above + (equal + 1) / 2.0;
    }
    return places;
  }

  /** Whether a place is among the first third of so many. */
  static boolean first(double place, int of) {
    return place <= of / 3.0;
  }

  /** Whether a place is among the last third of so many. */
  static boolean last(double place, int of) {
    return first(of + 1 - place, of);
  }
}
