// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.Estimate;

/**
 * A mean of respondents on equally spaced categories 0, 1, …, of whom one after another goes one
 * category down.
 *
 * @param counts respondents per category
 */
record FragileMean(int[] counts) {
  FragileMean {
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException(count + " respondents in a category");
      }
    }
  }

  /** The smallest number after which the mean is not significantly above the target. */
  Fragility above(Estimate target, double alpha) {
    double sum = sum(1);
    double squares = sum(2);
    if (!isAbove(target, sum, squares, alpha)) {
      return new Fragility.NotSignificant();
    }
    int moved = 0;
    for (int category = 1; category < counts.length; category++) {
      for (int i = 0; i < counts[category]; i++) {
        moved++;
        sum--;
        squares -= 2.0 * category - 1;
        if (!isAbove(target, sum, squares, alpha)) {
          return new Fragility.Broken(moved);
        }
      }
    }
    return new Fragility.Unbroken();
  }

  private boolean isAbove(Estimate target, double sum, double squares, double alpha) {
    var difference = estimate(sum, squares).minusIndependent(target);
    return difference.value() > 0 && Fragility.isSignificant(difference.test(), alpha);
  }

  int n() {
    return Arrays.stream(counts).sum();
  }

  Estimate estimate() {
    return estimate(sum(1), sum(2));
  }

  private Estimate estimate(double sum, double squares) {
    double n = n();
    double variance = n < 2 ? Double.POSITIVE_INFINITY : (squares - sum * sum / n) / (n - 1) / n;
    return new Estimate(sum / n, Math.max(0, variance), n - 1);
  }

  private double sum(int power) {
    return IntStream.range(0, counts.length).mapToDouble(c -> Math.pow(c, power) * counts[c]).sum();
  }

  /** The same respondents on the scale turned round, so that down is up. */
  FragileMean turned() {
    int last = counts.length - 1;
    return new FragileMean(IntStream.rangeClosed(0, last).map(c -> counts[last - c]).toArray());
  }
}
