// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.ketenspiegel.statistics.Interval;

/**
 * Intervals from bootstrap replicates, as {@code boot.ci} of R boot: between two order statistics a
 * limit is interpolated on the normal scale (Davison and Hinkley 1997, 5.2 to 5.4).
 */
public final class ReplicateIntervals {

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private ReplicateIntervals() {}

  /**
   * From the quantile (1 − level)/2 to that of (1 + level)/2.
   *
   * @param replicates finite values in any order
   * @return empty when there are fewer than two
   */
  public static Optional<Interval> percentile(double[] replicates, double level) {
    double tail = tail(level);
    return replicates.length < 2
        ? Optional.empty()
        : Optional.of(between(sorted(replicates), tail, 1 - tail));
  }

  /**
   * Corrected for bias by the share of replicates below the estimate, and for acceleration by the
   * skewness of the units' contributions, a = Σc³/(6(Σc²)^1.5) (Efron 1987, JASA 82:171).
   *
   * @param replicates finite values in any order
   * @param contributions of the units, see {@link Jackknife#contributions}
   * @return empty when all replicates lie on one side of the estimate or no unit contributes
   */
  public static Optional<Interval> bca(
      double[] replicates, double estimate, double[] contributions, double level) {
    double tail = tail(level);
    double below = Arrays.stream(replicates).filter(t -> t < estimate).count();
    double squares = Arrays.stream(contributions).map(c -> c * c).sum();
    if (below == 0 || below == replicates.length || !(squares > 0)) {
      return Optional.empty();
    }
    double cubes = Arrays.stream(contributions).map(c -> c * c * c).sum();
    double acceleration = cubes / (6 * Math.pow(squares, 1.5));
    double bias = NORMAL.inverseCumulativeProbability(below / replicates.length);
    double reach = NORMAL.inverseCumulativeProbability(1 - tail);
    return Optional.of(
        between(
            sorted(replicates),
            adjusted(bias, bias - reach, acceleration),
            adjusted(bias, bias + reach, acceleration)));
  }

  private static double adjusted(double bias, double moved, double acceleration) {
    return NORMAL.cumulativeProbability(bias + moved / (1 - acceleration * moved));
  }

  private static double tail(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("confidence level " + level + " is not between 0 and 1");
    }
    return (1 - level) / 2;
  }

  private static double[] sorted(double[] replicates) {
    double[] sorted = replicates.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static Interval between(double[] sorted, double low, double high) {
    return new Interval(quantile(sorted, low), quantile(sorted, high));
  }

  private static double quantile(double[] sorted, double probability) {
    int n = sorted.length;
    double rank = (n + 1) * probability;
    int k = (int) rank;
    if (k < 1) {
      return sorted[0];
    }
    if (k >= n) {
      return sorted[n - 1];
    }
    if (k == rank) {
      return sorted[k - 1];
    }
    double at = NORMAL.inverseCumulativeProbability(probability);
    double left = NORMAL.inverseCumulativeProbability(k / (n + 1.0));
    double right = NORMAL.inverseCumulativeProbability((k + 1) / (n + 1.0));
    return sorted[k - 1] + (at - left) / (right - left) * (sorted[k] - sorted[k - 1]);
  }
}
