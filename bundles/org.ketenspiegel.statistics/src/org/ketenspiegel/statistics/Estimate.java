// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

/**
 * An estimated quantity with its sampling variance and the degrees of freedom of that variance.
 *
 * @param value in its own unit
 * @param variance of the estimate (not of the answers), in that unit squared; infinite when a
 *     single observation leaves it unknown
 * @param degreesOfFreedom infinite for the normal distribution, 0 when the variance rests on
 *     nothing
 */
public record Estimate(double value, double variance, double degreesOfFreedom) {
  public Estimate {
    if (!Double.isFinite(value) || !(variance >= 0)) {
      throw new IllegalArgumentException("estimate " + value + " with variance " + variance);
    }
    Distributions.requireDegrees(degreesOfFreedom);
  }

  /** In the unit of the value. */
  public double standardError() {
    return Math.sqrt(variance);
  }

  /**
   * Value ± t·SE with the quantile of Student's t, or of the normal distribution when the degrees
   * of freedom are infinite. Without degrees of freedom the interval is unbounded.
   *
   * @param level between 0 and 1
   */
  public Interval interval(double level) {
    double factor = Distributions.criticalValue(level, degreesOfFreedom);
    if (Double.isInfinite(factor) || Double.isInfinite(variance)) {
      return Interval.ALL;
    }
    double half = factor * standardError();
    return new Interval(value - half, value + half);
  }

  /** The two-sided test that the quantity is zero: value / SE against t or the normal. */
  public TestOutcome test() {
    if (degreesOfFreedom == 0 || Double.isInfinite(variance)) {
      return new TestOutcome.Untested(TestOutcome.Reason.NO_DEGREES_OF_FREEDOM);
    }
    if (variance == 0) {
      return new TestOutcome.Untested(TestOutcome.Reason.NO_VARIANCE);
    }
    double statistic = value / standardError();
    return new TestOutcome.Tested(
        statistic, degreesOfFreedom, Distributions.twoSidedP(statistic, degreesOfFreedom));
  }

  /** The same quantity in another unit: value × factor, variance × factor². */
  public Estimate scaled(double factor) {
    return new Estimate(value * factor, variance * factor * factor, degreesOfFreedom);
  }

  /**
   * The difference of two independent estimates: variances add, degrees of freedom after Welch and
   * Satterthwaite, (Va + Vb)² / (Va²/νa + Vb²/νb). Two simple means give Welch's t, two normal
   * estimates stay normal.
   */
  public Estimate minusIndependent(Estimate other) {
    double sum = variance + other.variance;
    return new Estimate(value - other.value, sum, satterthwaite(other, sum));
  }

  private double satterthwaite(Estimate other, double sum) {
    if (Double.isInfinite(sum)) {
      return 0;
    }
    if (sum == 0) {
      return Math.min(degreesOfFreedom, other.degreesOfFreedom);
    }
    double mine = variance / sum;
    double others = other.variance / sum;
    return 1 / (perDegree(mine, degreesOfFreedom) + perDegree(others, other.degreesOfFreedom));
  }

  private static double perDegree(double share, double degreesOfFreedom) {
    return share == 0 ? 0 : share * share / degreesOfFreedom;
  }
}
