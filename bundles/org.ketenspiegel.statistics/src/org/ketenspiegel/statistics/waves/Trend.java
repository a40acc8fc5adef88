// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.waves;

import java.util.Arrays;
import java.util.List;
import org.ketenspiegel.statistics.Estimate;

/** Linear contrasts of one quantity over waves. */
public final class Trend {
  private Trend() {}

  /**
   * The coefficients of the slope of the least-squares line, c = (t − t̄)/Σ(t − t̄)²: Σc·value is
   * the change per unit of time.
   *
   * @param times of two or more waves, not all the same, such as years
   */
  public static double[] slope(double... times) {
    double mean = Arrays.stream(times).average().orElse(Double.NaN);
    double squares = Arrays.stream(times).map(t -> (t - mean) * (t - mean)).sum();
    if (!(squares > 0)) {
      throw new IllegalArgumentException("no slope over the times " + Arrays.toString(times));
    }
    return Arrays.stream(times).map(t -> (t - mean) / squares).toArray();
  }

  /**
   * Σc·θ over independent samples: variance Σc²V, degrees of freedom after Satterthwaite. Waves
   * that share respondents or sampling units go through {@link
   * org.ketenspiegel.statistics.design.Linearized#combination} or {@link #overlapping}.
   *
   * @param coefficients one for each wave
   */
  public static Estimate independent(double[] coefficients, List<Estimate> waves) {
    requireWaves(coefficients, waves);
    var sum = new Estimate(0, 0, Double.POSITIVE_INFINITY);
    for (int t = 0; t < coefficients.length; t++) {
      if (coefficients[t] != 0) {
        sum = sum.minusIndependent(waves.get(t).scaled(-coefficients[t]));
      }
    }
    return sum;
  }

  /**
   * Σc·θ over samples of which the covariances are known: variance c′Vc.
   *
   * @param coefficients one for each wave
   * @param covariances between waves, symmetric; its diagonal is not read
   * @param degreesOfFreedom of the variance
   */
  public static Estimate overlapping(
      double[] coefficients,
      List<Estimate> waves,
      double[][] covariances,
      double degreesOfFreedom) {
    requireWaves(coefficients, waves);
    double value = 0;
    double variance = 0;
    for (int t = 0; t < coefficients.length; t++) {
      value += coefficients[t] * waves.get(t).value();
      variance += coefficients[t] * coefficients[t] * waves.get(t).variance();
      for (int u = 0; u < t; u++) {
        variance += 2 * coefficients[t] * coefficients[u] * covariances[t][u];
      }
    }
    return new Estimate(value, Math.max(0, variance), degreesOfFreedom);
  }

  /**
   * The covariance of two means of simple samples that share respondents, n12·s12/(n1·n2) (Kish
   * 1965, 12.4).
   *
   * @param shared n12, respondents in both waves
   * @param covariance s12, of their two answers
   * @param n1 respondents of the first wave, at least n12
   * @param n2 respondents of the second wave, at least n12
   */
  public static double panelCovariance(int shared, double covariance, int n1, int n2) {
    if (shared < 0 || shared > Math.min(n1, n2) || n1 < 1 || n2 < 1) {
      throw new IllegalArgumentException(shared + " respondents shared by " + n1 + " and " + n2);
    }
    return shared * covariance / n1 / n2;
  }

  private static void requireWaves(double[] coefficients, List<Estimate> waves) {
    if (coefficients.length != waves.size() || waves.isEmpty()) {
      throw new IllegalArgumentException(
          coefficients.length + " coefficients of " + waves.size() + " waves");
    }
  }
}
