// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import java.util.Arrays;

/** What can be said of weights alone. */
public final class Weights {
  private Weights() {}

  /** Whether all weights above 0 are equal, in which case the sample counts as unweighted. */
  public static boolean areConstant(double[] weights) {
    require(weights, weights.length);
    double[] used = Arrays.stream(weights).filter(w -> w > 0).toArray();
    return Arrays.stream(used).allMatch(w -> w == used[0]);
  }

  /** Kish's effective size (Σw)²/Σw² in respondents; 0 without weight (Kish 1965, 11.7). */
  public static double effectiveSize(double[] weights) {
    require(weights, weights.length);
    double sum = Arrays.stream(weights).sum();
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    return squares == 0 ? 0 : sum * sum / squares;
  }

  static double[] ones(int n) {
    var ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  static void require(double[] weights, int expected) {
    if (weights.length != expected) {
      throw new IllegalArgumentException(weights.length + " weights for " + expected + " values");
    }
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
        throw new IllegalArgumentException("weight " + weights[i] + " at index " + i);
      }
    }
  }
}
