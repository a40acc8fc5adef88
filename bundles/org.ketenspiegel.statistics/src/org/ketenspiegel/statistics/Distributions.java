// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.AbstractRealDistribution;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Quantiles and tail probabilities to about 1e-12; infinite degrees of freedom mean the normal
 * distribution, none mean that nothing is known.
 */
public final class Distributions {
  private static final double SOLVER_ACCURACY = 1e-12;
  private static final int POLISHING_STEPS = 3;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** A table asks for the same few factors in every cell, and each takes a search. */
  private static final Map<Factor, Double> FACTORS = new ConcurrentHashMap<>();

  private static final int MOST_FACTORS = 4096;

  private record Factor(double level, double degreesOfFreedom) {}

  private Distributions() {}

  /**
   * The factor of a two-sided interval: the quantile (1 + level) / 2 of Student's t.
   *
   * @param level between 0 and 1, for instance 0.95
   * @param degreesOfFreedom not negative, may be infinite (normal quantile); with 0 the factor is
   *     infinite, the limit of ever fewer degrees of freedom
   */
  public static double criticalValue(double level, double degreesOfFreedom) {
    requireLevel(level);
    requireDegrees(degreesOfFreedom);
    Factor factor = new Factor(level, degreesOfFreedom);
    Double known = FACTORS.get(factor);
    if (known != null) {
      return known;
    }
    double found = factor(level, degreesOfFreedom);
    if (FACTORS.size() < MOST_FACTORS) {
      FACTORS.put(factor, found);
    }
    return found;
  }

  private static double factor(double level, double degreesOfFreedom) {
    double probability = (1 + level) / 2;
    if (degreesOfFreedom == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return degreesOfFreedom == Double.POSITIVE_INFINITY
        ? NORMAL.inverseCumulativeProbability(probability)
        : quantile(
            new TDistribution(null, degreesOfFreedom, SOLVER_ACCURACY), probability, Interval.ALL);
  }

  /**
   * The probability that Student's t is further from zero than the statistic, on either side.
   *
   * @param degreesOfFreedom greater than 0, may be infinite (normal)
   */
  public static double twoSidedP(double statistic, double degreesOfFreedom) {
    requireDegrees(degreesOfFreedom);
    if (degreesOfFreedom == 0 || Double.isNaN(statistic)) {
      throw new IllegalArgumentException(
          "statistic " + statistic + " on " + degreesOfFreedom + " degrees of freedom");
    }
    if (degreesOfFreedom == Double.POSITIVE_INFINITY) {
      return Erf.erfc(Math.abs(statistic) / Math.sqrt(2));
    }
    if (Double.isInfinite(statistic)) {
      return 0;
    }
    double x = degreesOfFreedom / (degreesOfFreedom + statistic * statistic);
    return Beta.regularizedBeta(x, degreesOfFreedom / 2, 0.5);
  }

  /**
   * The probability that Student's t is above the statistic, keeping its digits far in the tail.
   *
   * @param degreesOfFreedom greater than 0, may be infinite (normal)
   */
  public static double upperP(double statistic, double degreesOfFreedom) {
    double outside = twoSidedP(statistic, degreesOfFreedom) / 2;
    return statistic > 0 ? outside : 1 - outside;
  }

  /**
   * The probability that Fisher's F is above the statistic.
   *
   * @param statistic not negative
   * @param numerator degrees of freedom, finite and above 0
   * @param denominator degrees of freedom, above 0, may be infinite (chi-squared over numerator)
   */
  public static double upperF(double statistic, double numerator, double denominator) {
    if (!(statistic >= 0) || !(numerator > 0) || !(denominator > 0)) {
      throw new IllegalArgumentException(
          "F " + statistic + " on " + numerator + " and " + denominator + " degrees of freedom");
    }
    if (denominator == Double.POSITIVE_INFINITY) {
      return upperChiSquared(statistic * numerator, numerator);
    }
    double x = denominator / (denominator + numerator * statistic);
    return Beta.regularizedBeta(x, denominator / 2, numerator / 2);
  }

  /**
   * The probability that chi-squared is above the statistic.
   *
   * @param statistic not negative
   * @param degreesOfFreedom finite and above 0, not necessarily whole
   */
  public static double upperChiSquared(double statistic, double degreesOfFreedom) {
    if (!(statistic >= 0) || !(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException(
          "chi-squared " + statistic + " on " + degreesOfFreedom + " degrees of freedom");
    }
    return Gamma.regularizedGammaQ(degreesOfFreedom / 2, statistic / 2);
  }

  /** The quantile of the beta distribution with shapes alpha and beta, both greater than 0. */
  public static double betaQuantile(double probability, double alpha, double beta) {
    return quantile(
        new BetaDistribution(null, alpha, beta, SOLVER_ACCURACY), probability, new Interval(0, 1));
  }

  /** The quantile of Fisher's F on the given degrees of freedom, both finite and above 0. */
  public static double fQuantile(double probability, double numerator, double denominator) {
    double x = betaQuantile(probability, numerator / 2, denominator / 2);
    return denominator * x / (numerator * (1 - x));
  }

  /** Newton's steps after bisection, whose accuracy is absolute and therefore poor near zero. */
  private static double quantile(
      AbstractRealDistribution distribution, double probability, Interval support) {
    double x = distribution.inverseCumulativeProbability(probability);
    for (int step = 0; step < POLISHING_STEPS; step++) {
      double density = distribution.density(x);
      double next = x - (distribution.cumulativeProbability(x) - probability) / density;
      if (!(density > 0) || !(support.low() < next && next < support.high())) {
        return x;
      }
      x = next;
    }
    return x;
  }

  static void requireLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("confidence level " + level + " is not between 0 and 1");
    }
  }

  static void requireDegrees(double degreesOfFreedom) {
    if (!(degreesOfFreedom >= 0)) {
      throw new IllegalArgumentException("degrees of freedom " + degreesOfFreedom);
    }
  }
}
