// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import java.util.OptionalDouble;
import org.ketenspiegel.fieldwork.Need.Outcome;
import org.ketenspiegel.statistics.Distributions;

/**
 * How many respondents the next wave needs to find a change against this one. The change has the
 * variance V₁ of this wave's mean plus V₂ of the next, so V₂ = (d/(z(1−α/2) + z(power)))² − V₁. A
 * simple sample gives V₂ with s = σ²·w/V₂ respondents, w being the design effect of the weights; in
 * K clusters with correlation ρ within, n = s(1 + (n/K − 1)ρ), so n = s(1 − ρ)/(1 − sρ/K) (Kish
 * 1965, 5.4); of N people n/(1 + n/N) are enough.
 *
 * @param alpha of the two-sided test
 * @param power with which the change shall be found
 */
record NextSize(double alpha, double power) {

  /** A hair above a whole number in binary is no respondent. */
  private static final double ROUNDING = 1e-9;

  /** The change found with the wished power, in standard errors of the change. */
  double reach() {
    return Distributions.criticalValue(1 - alpha, Double.POSITIVE_INFINITY)
        + Distributions.criticalValue(2 * power - 1, Double.POSITIVE_INFINITY);
  }

  /**
   * @param change to be found, in the unit of the deviation
   * @param variance V₁, of this wave's mean
   * @param spread σ²·w
   * @param intraclass ρ, 0 without clusters
   * @param clusters K; 0 without clusters
   * @param population N of the group; infinite when unknown
   * @param answering share of invitations that come back as an answer of this group
   */
  Outcome of(
      double change,
      double variance,
      double spread,
      double intraclass,
      int clusters,
      double population,
      OptionalDouble answering) {
    double left = square(change / reach()) - variance;
    if (left <= 0) {
      return new Need.TooUnsure(reach() * Math.sqrt(variance));
    }
    double simple = spread / left;
    boolean clustered = clusters > 0 && intraclass > 0;
    if (clustered && simple * intraclass >= clusters) {
      return new Need.TooFewClusters((int) Math.floor(simple * intraclass) + 1);
    }
    double infinite =
        clustered ? simple * (1 - intraclass) / (1 - simple * intraclass / clusters) : simple;
    long respondents =
        (long) Math.ceil(Math.max(infinite / (1 + infinite / population), 2) - ROUNDING);
    long invitations =
        answering.isPresent()
            ? (long) Math.ceil(respondents / answering.getAsDouble() - ROUNDING)
            : respondents;
    return new Need.Size(respondents, clusters, invitations, invitations);
  }

  private static double square(double x) {
    return x * x;
  }
}
