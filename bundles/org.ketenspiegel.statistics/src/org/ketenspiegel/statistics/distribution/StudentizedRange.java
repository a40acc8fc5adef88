// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.distribution;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The range of k independent standard normal values divided by an independent S = χ_ν/√ν: the
 * distribution behind Tukey's and Games and Howell's comparisons (R's {@code ptukey}).
 *
 * @param groups k, 2 or more
 * @param degreesOfFreedom ν, above 0, may be infinite
 */
public record StudentizedRange(int groups, double degreesOfFreedom) {

  /** Of the trapezoidal rule: the more groups, the narrower the largest value lies. */
  private static final double STEP = 0.25;

  private static final double STEP_OF_MANY = 0.125;
  private static final int MANY = 6;
  private static final double FAR = 9;
  private static final double SOLVER_ACCURACY = 1e-13;
  private static final double LARGEST = 1e6;
  private static final int MOST_EVALUATIONS = 200;

  public StudentizedRange {
    if (groups < 2 || !(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException(
          "range of " + groups + " groups on " + degreesOfFreedom + " degrees of freedom");
    }
  }

  /**
   * P(Q > q), keeping its digits far in the tail.
   *
   * @param q not negative
   */
  public double upperTail(double q) {
    if (!(q >= 0)) {
      throw new IllegalArgumentException("studentised range " + q);
    }
    if (q == 0) {
      return 1;
    }
    return Math.min(
        1, ScaledChi.mean(degreesOfFreedom, s -> rangeAbove(q * s), Math.log(groups) + 1));
  }

  /**
   * The q of which P(Q > q) is the given probability.
   *
   * @param probability between 0 and 1
   */
  public double quantileAbove(double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("probability " + probability);
    }
    double high = 4;
    while (upperTail(high) > probability) {
      high *= 2;
      if (high > LARGEST) {
        throw new IllegalArgumentException(
            "no quantile of " + this + " for the probability " + probability);
      }
    }
    return new BrentSolver(SOLVER_ACCURACY)
        .solve(MOST_EVALUATIONS, q -> upperTail(q) - probability, 0, high);
  }

  /**
   * P(R > w) = k∫φ(z)(Φ(z)^(k−1) − (Φ(z) − Φ(z−w))^(k−1))dz, z being the largest value; the
   * difference is taken inside so that a small tail is not lost against 1.
   */
  private double rangeAbove(double w) {
    double step = groups > MANY ? STEP_OF_MANY : STEP;
    double sum = 0;
    double last = w / 2 + FAR;
    for (double z = -FAR; z <= last; z += step) {
      double below = Normal.below(z);
      double share = Math.min(1, Normal.below(z - w) / below);
      sum += Math.exp(-z * z / 2) * lost(below, share);
    }
    return groups * step * sum / Math.sqrt(2 * Math.PI);
  }

  private double lost(double below, double share) {
    int others = groups - 1;
    return -Math.pow(below, others) * Math.expm1(others * Math.log1p(-share));
  }
}
