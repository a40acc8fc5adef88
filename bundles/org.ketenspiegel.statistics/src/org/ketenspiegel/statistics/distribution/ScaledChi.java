// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The standard deviation of a normal sample divided by the true one: S = χ_ν/√ν, the random scale
 * of every studentised statistic.
 */
final class ScaledChi {

  /** Weights below this share of the largest add nothing, not even to far tails. */
  private static final double LEAST = 1e-32;

  /** The density of log S is analytic within ±π/4, which makes this step exact to 1e-16. */
  private static final double LARGEST_STEP = 0.13;

  private ScaledChi() {}

  /**
   * E[g(S)] by the trapezoidal rule over log S, which converges exponentially for analytic
   * functions on the whole line (Trefethen and Weideman 2014, SIAM Review 56:385-458).
   *
   * @param degreesOfFreedom ν, above 0; infinite gives g(1)
   * @param g analytic
   * @param sharpness how fast g changes per unit of S at its steepest, such as 50 for Φ(50 s)
   */
  static double mean(double degreesOfFreedom, DoubleUnaryOperator g, double sharpness) {
    if (degreesOfFreedom == Double.POSITIVE_INFINITY) {
      return g.applyAsDouble(1);
    }
    double spread = 1 / Math.sqrt(2 * degreesOfFreedom);
    double step = Math.min(LARGEST_STEP, Math.min(spread, 1 / Math.max(1, sharpness)) / 2);
    var sums = new double[2];
    add(degreesOfFreedom, g, 0, -step, sums);
    add(degreesOfFreedom, g, step, step, sums);
    return sums[1] / sums[0];
  }

  /** The density is divided by its own sum, because its constant loses digits for large ν. */
  private static void add(
      double degreesOfFreedom, DoubleUnaryOperator g, double from, double step, double[] sums) {
    for (double x = from; ; x += step) {
      double weight = Math.exp(degreesOfFreedom * (x - Math.expm1(2 * x) / 2));
      if (weight < LEAST) {
        return;
      }
      sums[0] += weight;
      sums[1] += weight * g.applyAsDouble(Math.exp(x));
    }
  }
}
