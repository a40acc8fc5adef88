// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.planning;

import org.ketenspiegel.statistics.Distributions;

/**
 * Which difference of two independent groups can be detected, by the normal approximation;
 * immutable. A proportion has the standard deviation √(p(1−p)), at most 0.5.
 *
 * @param alpha of the two-sided test, between 0 and 1
 * @param power wished for, between 0.5 and 1
 * @param deviation σ of the answers in both groups, above 0
 * @param designEffect of weights and clusters, above 0
 */
public record Detection(double alpha, double power, double deviation, double designEffect) {
  private static final double NORMAL = Double.POSITIVE_INFINITY;

  public Detection {
    if (!(alpha > 0 && alpha < 1) || !(power > 0.5 && power < 1)) {
      throw new IllegalArgumentException("alpha " + alpha + ", power " + power);
    }
    if (!(deviation > 0) || !(designEffect > 0)) {
      throw new IllegalArgumentException(
          "standard deviation " + deviation + ", design effect " + designEffect);
    }
  }

  /** α = 0.05, power 0.80, differences in standard deviations, no design effect. */
  public static Detection withDefaults() {
    return new Detection(0.05, 0.8, 1, 1);
  }

  public Detection withAlpha(double newAlpha) {
    return new Detection(newAlpha, power, deviation, designEffect);
  }

  public Detection withPower(double newPower) {
    return new Detection(alpha, newPower, deviation, designEffect);
  }

  public Detection withDeviation(double newDeviation) {
    return new Detection(alpha, power, newDeviation, designEffect);
  }

  public Detection withDesignEffect(double newEffect) {
    return new Detection(alpha, power, deviation, newEffect);
  }

  /**
   * A group to be asked.
   *
   * @param respondents above 0, at most the population
   * @param population from which they are drawn without replacement, may be infinite
   */
  public record Group(double respondents, double population) {
    public Group {
      if (!(respondents > 0) || respondents > population) {
        throw new IllegalArgumentException(respondents + " respondents of " + population);
      }
    }

    /** Of an infinite population. */
    public static Group of(double respondents) {
      return new Group(respondents, NORMAL);
    }

    double variance() {
      return (1 - respondents / population) / respondents;
    }
  }

  /**
   * The smallest difference found with the wished power, in the unit of σ: (z(1−α/2) + z(power))·SE
   * with SE = σ√(deff·Σ(1 − n/N)/n).
   */
  public double smallestDifference(Group first, Group second) {
    return (critical() + quantile(power)) * standardError(first, second);
  }

  /**
   * The probability that a true difference is found significant, in either direction: Φ(d/SE −
   * z(1−α/2)) + Φ(−d/SE − z(1−α/2)).
   *
   * @param difference in the unit of σ
   */
  public double powerFor(double difference, Group first, Group second) {
    double shift = difference / standardError(first, second);
    return above(critical() - shift) + above(critical() + shift);
  }

  /**
   * Respondents in each of two equal groups of infinite populations, 2(z(1−α/2) +
   * z(power))²σ²·deff/d², rounded up.
   *
   * @param difference to be detected, in the unit of σ, not 0
   */
  public long sizeOfEach(double difference) {
    if (!(Math.abs(difference) > 0)) {
      throw new IllegalArgumentException("no sample detects a difference of " + difference);
    }
    double sum = (critical() + quantile(power)) * deviation / difference;
    return (long) Math.ceil(2 * sum * sum * designEffect);
  }

  private double standardError(Group first, Group second) {
    return deviation * Math.sqrt(designEffect * (first.variance() + second.variance()));
  }

  private double critical() {
    return Distributions.criticalValue(1 - alpha, NORMAL);
  }

  /** The normal quantile of a probability above one half. */
  private static double quantile(double probability) {
    return Distributions.criticalValue(2 * probability - 1, NORMAL);
  }

  private static double above(double z) {
    return Distributions.upperP(z, NORMAL);
  }
}
