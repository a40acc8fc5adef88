// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.distribution;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Gamma;

/**
 * Student's t about a mean that is not zero: (Z + δ)/S with S = χ_ν/√ν.
 *
 * @param degreesOfFreedom ν, above 0, may be infinite (the normal distribution about δ)
 */
public record NoncentralT(double degreesOfFreedom) {

  private static final double SOLVER_ACCURACY = 1e-13;
  private static final int MOST_EVALUATIONS = 500;

  /** A t beyond which the trapezoids over S would become too many. */
  private static final double STEEP = 300;

  /** Where the normal distribution has nothing left that a double could tell. */
  private static final double FAR = 9;

  /** Standard deviations by which log S may exceed 0; Φ is the steeper in it the larger S is. */
  private static final int FAR_TAIL = 6;

  public NoncentralT {
    if (!(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException(degreesOfFreedom + " degrees of freedom");
    }
  }

  /**
   * P(T > t) = E[Φ(δ − t·S)].
   *
   * @param t finite
   * @param noncentrality δ, finite
   */
  public double upperTail(double t, double noncentrality) {
    if (!Double.isFinite(t) || !Double.isFinite(noncentrality)) {
      throw new IllegalArgumentException("t " + t + " about " + noncentrality);
    }
    if (Math.abs(t) > STEEP && degreesOfFreedom < Double.POSITIVE_INFINITY) {
      return overNormal(t, noncentrality);
    }
    double largest = 1 + FAR_TAIL / Math.sqrt(2 * degreesOfFreedom);
    return ScaledChi.mean(
        degreesOfFreedom, s -> Normal.below(noncentrality - t * s), Math.abs(t) * largest);
  }

  /**
   * The same as E[P(S < (Z + δ)/t)], by the trapezoidal rule over Z: where t is so far from 0 that
   * Φ(δ − t·S) is all but a step, this has as few terms as ever.
   */
  private double overNormal(double t, double noncentrality) {
    double step = Math.min(1, Math.abs(t) / Math.sqrt(2 * degreesOfFreedom)) / 4;
    int terms = (int) Math.ceil(FAR / step);
    double sum = 0;
    double all = 0;
    for (int i = -terms; i <= terms; i++) {
      double z = i * step;
      double weight = Math.exp(-z * z / 2);
      double below = below((z + noncentrality) / t);
      all += weight;
      sum += weight * (t > 0 ? below : 1 - below);
    }
    return sum / all;
  }

  /** P(S < s). */
  private double below(double s) {
    return s <= 0 ? 0 : Gamma.regularizedGammaP(degreesOfFreedom / 2, degreesOfFreedom * s * s / 2);
  }

  /**
   * δ/E[T] = Γ(ν/2)/(√(ν/2)·Γ((ν−1)/2)), Hedges's J, by which a standardised difference is
   * multiplied to be unbiased.
   *
   * @throws IllegalArgumentException with one degree of freedom or less, where E[T] is infinite
   */
  public double smallSampleCorrection() {
    if (!(degreesOfFreedom > 1)) {
      throw new IllegalArgumentException("no mean on " + degreesOfFreedom + " degrees of freedom");
    }
    if (degreesOfFreedom == Double.POSITIVE_INFINITY) {
      return 1;
    }
    // √(ν/(ν−1))·J is the mean of S on ν − 1, which keeps the digits that large Γ would lose.
    double meanScale = ScaledChi.mean(degreesOfFreedom - 1, s -> s, 1);
    return meanScale * Math.sqrt((degreesOfFreedom - 1) / degreesOfFreedom);
  }

  /**
   * The δ under which P(T > t) is the given probability: the limit of a confidence interval of δ
   * when t was observed (Steiger and Fouladi 1997).
   *
   * @param t finite
   * @param probability between 0 and 1
   */
  public double noncentrality(double t, double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("probability " + probability);
    }
    double reach = 1;
    while (upperTail(t, t - reach) > probability || upperTail(t, t + reach) < probability) {
      reach *= 2;
    }
    return new BrentSolver(SOLVER_ACCURACY)
        .solve(MOST_EVALUATIONS, delta -> upperTail(t, delta) - probability, t - reach, t + reach);
  }
}
