// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.planning;

import org.ketenspiegel.statistics.Distributions;

/**
 * How many respondents a proportion asks for and how precise it becomes; immutable.
 *
 * @param level of the interval, between 0 and 1
 * @param proportion expected, between 0 and 1; 0.5 is the most demanding
 * @param population from which respondents are drawn without replacement, above 1, may be infinite
 * @param designEffect of weights and clusters, above 0
 * @param response expected share of invitations that are completed, above 0, at most 1
 */
public record Precision(
    double level, double proportion, double population, double designEffect, double response) {
  /** 1.1 × 100 is a hair above 110 in binary; that hair is no respondent. */
  private static final double ROUNDING = 1e-9;

  public Precision {
    if (!(level > 0 && level < 1) || !(proportion > 0 && proportion < 1)) {
      throw new IllegalArgumentException("level " + level + ", proportion " + proportion);
    }
    if (!(population > 1) || !(designEffect > 0) || !(response > 0 && response <= 1)) {
      throw new IllegalArgumentException(
          "population %s, design effect %s, response %s"
              .formatted(population, designEffect, response));
    }
  }

  /** 95 %, a proportion of one half, an infinite population, no design effect, full response. */
  public static Precision withDefaults() {
    return new Precision(0.95, 0.5, Double.POSITIVE_INFINITY, 1, 1);
  }

  public Precision withLevel(double newLevel) {
    return new Precision(newLevel, proportion, population, designEffect, response);
  }

  public Precision withProportion(double newProportion) {
    return new Precision(level, newProportion, population, designEffect, response);
  }

  public Precision withPopulation(double newPopulation) {
    return new Precision(level, proportion, newPopulation, designEffect, response);
  }

  public Precision withDesignEffect(double newEffect) {
    return new Precision(level, proportion, population, newEffect, response);
  }

  public Precision withResponse(double newResponse) {
    return new Precision(level, proportion, population, designEffect, newResponse);
  }

  /**
   * A size of sample.
   *
   * @param respondents who complete
   * @param invitations to send for that
   * @param reach whether the population has as many
   */
  public record Size(long respondents, long invitations, Reach reach) {}

  /** Whether a population has as many people as are asked for. */
  public enum Reach {
    /** It has. */
    SUFFICIENT,
    /** It has fewer people than invitations are asked for: everybody is to be invited. */
    EVERYBODY
  }

  /**
   * The respondents for a half-width of the interval: n0 = z²p(1−p)/E², n = n0/(1 + (n0 − 1)/N)
   * (Cochran 1977, 4.4), times the design effect, divided by the response, each rounded up.
   *
   * @param halfWidth E, as a proportion, above 0
   */
  public Size sizeFor(double halfWidth) {
    if (!(halfWidth > 0)) {
      throw new IllegalArgumentException("half-width " + halfWidth);
    }
    double infinite = square(z() / halfWidth) * spread();
    double simple = infinite / (1 + (infinite - 1) / population);
    long respondents = (long) Math.ceil(simple * designEffect - ROUNDING);
    long invitations = (long) Math.ceil(respondents / response - ROUNDING);
    return invitations <= population
        ? new Size(respondents, invitations, Reach.SUFFICIENT)
        : new Size((long) Math.min(respondents, population), (long) population, Reach.EVERYBODY);
  }

  /**
   * The half-width that a number of respondents gives, as a proportion: the inverse of {@link
   * #sizeFor}, z·√(p(1−p)/n · (N − n)/(N − 1)) with n divided by the design effect.
   *
   * @param respondents from 1 to the population
   */
  public double halfWidth(double respondents) {
    double simple = respondents / designEffect;
    if (!(respondents >= 1) || respondents > population) {
      throw new IllegalArgumentException(respondents + " respondents of " + population);
    }
    double left =
        Double.isInfinite(population) ? 1 : Math.max(0, (population - simple) / (population - 1));
    return z() * Math.sqrt(spread() / simple * left);
  }

  private double spread() {
    return proportion * (1 - proportion);
  }

  private double z() {
    return Distributions.criticalValue(level, Double.POSITIVE_INFINITY);
  }

  private static double square(double x) {
    return x * x;
  }
}
