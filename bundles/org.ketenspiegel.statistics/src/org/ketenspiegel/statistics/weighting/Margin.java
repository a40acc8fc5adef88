// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.weighting;

import java.util.Arrays;

/**
 * A classification of respondents whose sums of weights are known.
 *
 * @param category for each of n rows the number of its category, from 0; negative when unknown
 * @param target for each category the sum of weights it should have, not negative
 */
public record Margin(int[] category, double[] target) {

  public Margin {
    if (target.length == 0) {
      throw new IllegalArgumentException("a margin needs a category");
    }
    for (double wanted : target) {
      if (!(wanted >= 0) || Double.isInfinite(wanted)) {
        throw new IllegalArgumentException("target " + wanted);
      }
    }
    if (!(Arrays.stream(target).sum() > 0)) {
      throw new IllegalArgumentException("all targets are 0");
    }
  }

  /** The same shares of another total: percentages to numbers of people, for instance. */
  public Margin withTotal(double total) {
    double own = total();
    return new Margin(category, Arrays.stream(target).map(t -> t / own * total).toArray());
  }

  public double total() {
    return Arrays.stream(target).sum();
  }

  /**
   * For each category the sum of these weights; rows of an unknown category are left out.
   *
   * @param weights n weights
   */
  public double[] sums(double[] weights) {
    double[] sums = new double[target.length];
    for (int row = 0; row < weights.length; row++) {
      if (category[row] >= 0) {
        sums[category[row]] += weights[row];
      }
    }
    return sums;
  }

  /** The largest |sum − target|/target of these sums. */
  public double error(double[] sums) {
    double worst = 0;
    for (int k = 0; k < target.length; k++) {
      double off = Math.abs(sums[k] - target[k]);
      worst = Math.max(worst, off == 0 ? 0 : off / target[k]);
    }
    return worst;
  }
}
