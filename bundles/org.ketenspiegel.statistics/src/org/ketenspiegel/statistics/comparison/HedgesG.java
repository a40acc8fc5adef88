// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.distribution.NoncentralT;

/**
 * Standardised differences with exact intervals; immutable, 95 % unless said otherwise.
 *
 * @param level of the intervals, between 0 and 1
 */
public record HedgesG(double level) {
  public HedgesG {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("confidence level " + level + " is not between 0 and 1");
    }
  }

  public static HedgesG withDefaults() {
    return new HedgesG(0.95);
  }

  /** The same with another confidence level, between 0 and 1. */
  public HedgesG withLevel(double newLevel) {
    return new HedgesG(newLevel);
  }

  /**
   * Of two independent groups, first less second: g = J(ν)·(m1 − m2)/s with the pooled s on ν = n1
   * + n2 − 2 and J(ν) = Γ(ν/2)/(√(ν/2)·Γ((ν−1)/2)) (Hedges 1981); the interval inverts the
   * noncentral t, δ = d/√(1/n1 + 1/n2). Of weighted groups n is Kish's effective size, which makes
   * it an approximation.
   */
  public EffectSize ofGroups(Moments first, Moments second) {
    if (first.n() == 0 || second.n() == 0) {
      return new EffectSize.Unknown(Reason.NO_ANSWERS);
    }
    double n1 = first.effectiveSize();
    double n2 = second.effectiveSize();
    double degrees = n1 + n2 - 2;
    double squares = part(first, n1) + part(second, n2);
    double d = first.mean() - second.mean();
    return standardized(d, squares / degrees, degrees, Math.sqrt(1 / n1 + 1 / n2));
  }

  /** Σ(y − mean)² of as many respondents as the effective size says. */
  private static double part(Moments group, double n) {
    return group.n() < 2 ? 0 : group.variance() * (n - 1);
  }

  /**
   * Of the differences within respondents: g = J(n−1)·mean/s of the differences, the interval with
   * δ = d·√n.
   *
   * @param differences one for each respondent who gave both answers
   */
  public EffectSize ofPairs(Moments differences) {
    if (differences.n() == 0) {
      return new EffectSize.Unknown(Reason.NO_ANSWERS);
    }
    double n = differences.effectiveSize();
    return standardized(differences.mean(), differences.variance(), n - 1, 1 / Math.sqrt(n));
  }

  private EffectSize standardized(double mean, double variance, double degrees, double unit) {
    if (!(degrees > 1) || Double.isInfinite(variance)) {
      return new EffectSize.Unknown(Reason.NO_DEGREES_OF_FREEDOM);
    }
    if (variance == 0) {
      return new EffectSize.Unknown(Reason.NO_VARIANCE);
    }
    double d = mean / Math.sqrt(variance);
    var t = new NoncentralT(degrees);
    double unbiased = t.smallSampleCorrection();
    double tail = (1 - level) / 2;
    return new EffectSize.Known(
        d * unbiased,
        new Interval(
            unbiased * unit * t.noncentrality(d / unit, tail),
            unbiased * unit * t.noncentrality(d / unit, 1 - tail)),
        degrees);
  }
}
