// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.waves;

/**
 * A change of a mean split into what changed within groups and what came of groups growing and
 * shrinking (Kitagawa 1955, JASA 50:1168-1194), or why it cannot be split.
 */
public sealed interface Kitagawa {

  /**
   * The two parts, in the unit of the means; their sum is the whole change.
   *
   * @param within Σ(y1 − y0)·(p1 + p0)/2
   * @param composition Σ(p1 − p0)·(y1 + y0)/2
   */
  record Split(double within, double composition) implements Kitagawa {

    public double change() {
      return within + composition;
    }
  }

  /**
   * A group has no mean in one of the waves, so that nobody knows what changed within it.
   *
   * @param group its number, from 0
   */
  record Unsplit(int group) implements Kitagawa {}

  /**
   * @param shares0 of g groups in the first wave, summing to 1
   * @param means0 of the same groups; NaN where a group is empty
   * @param shares1 in the second wave
   * @param means1 in the second wave
   * @throws IllegalArgumentException when lengths differ or shares do not sum to 1
   */
  static Kitagawa of(double[] shares0, double[] means0, double[] shares1, double[] means1) {
    requireShares(shares0, means0.length);
    requireShares(shares1, means0.length);
    double within = 0;
    double composition = 0;
    for (int g = 0; g < means0.length; g++) {
      if (Double.isNaN(means0[g] + means1[g])) {
        return new Unsplit(g);
      }
      within += (means1[g] - means0[g]) * (shares1[g] + shares0[g]) / 2;
      composition += (shares1[g] - shares0[g]) * (means1[g] + means0[g]) / 2;
    }
    return new Split(within, composition);
  }

  private static void requireShares(double[] shares, int groups) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    if (shares.length != groups || !(Math.abs(sum - 1) < 1e-9)) {
      throw new IllegalArgumentException(
          shares.length + " shares of " + groups + " groups sum to " + sum);
    }
  }
}
