// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.weighting;

/**
 * How unequal weights above 0 are.
 *
 * @param n how many there are
 * @param total their sum
 * @param least the smallest, 0 when there are none
 * @param most the largest
 * @param effectiveSize (Σw)²/Σw² (Kish 1965, 11.7)
 */
public record WeightSpread(int n, double total, double least, double most, double effectiveSize) {

  /** Of weights that are not negative; those of 0 count as nothing. */
  public static WeightSpread of(double[] weights) {
    int n = 0;
    double total = 0;
    double squares = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double w : weights) {
      n += w > 0 ? 1 : 0;
      total += w;
      squares += w * w;
      least = w > 0 && w < least ? w : least;
      most = Math.max(most, w);
    }
    return new WeightSpread(
        n, total, n == 0 ? 0 : least, most, n == 0 ? 0 : total * total / squares);
  }

  /** Kish's effect of unequal weights n·Σw²/(Σw)², 1 for equal ones. */
  public double designEffect() {
    return n == 0 ? 1 : n / effectiveSize;
  }

  /** The largest weight over the smallest. */
  public double ratio() {
    return n == 0 ? 1 : most / least;
  }
}
