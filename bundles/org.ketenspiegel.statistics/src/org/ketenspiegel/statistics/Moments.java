// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

/**
 * Count, weight, mean and centred sum of squares of answers; mergeable, so parts may be summed
 * apart.
 *
 * @param n answers with a weight above 0
 * @param weight Σw
 * @param squaredWeight Σw²
 * @param mean Σwy/Σw; 0 when there is nothing
 * @param squares Σw(y − mean)²
 */
public record Moments(int n, double weight, double squaredWeight, double mean, double squares) {
  /** Of no answers. */
  public static final Moments NONE = new Moments(0, 0, 0, 0, 0);

  /** Of unweighted answers, in two centred passes. */
  public static Moments of(double[] values) {
    return of(values, Weights.ones(values.length));
  }

  /**
   * Of weighted answers, in two centred passes.
   *
   * @param values n finite answers
   * @param weights n weights, not negative
   * @throws IllegalArgumentException when lengths differ or a value or weight cannot be used
   */
  public static Moments of(double[] values, double[] weights) {
    Weights.require(weights, values.length);
    int n = 0;
    double weight = 0;
    double squaredWeight = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double w = weights[i];
      n += w > 0 ? 1 : 0;
      weight += w;
      squaredWeight += w * w;
      sum += w == 0 ? 0 : w * finite(values[i]);
    }
    return n == 0 ? NONE : centred(values, weights, n, weight, squaredWeight, sum / weight);
  }

  private static Moments centred(
      double[] values, double[] weights, int n, double weight, double squaredWeight, double about) {
    double drift = 0;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        double deviation = values[i] - about;
        drift += weights[i] * deviation;
        squares += weights[i] * deviation * deviation;
      }
    }
    double correction = drift / weight;
    return new Moments(
        n, weight, squaredWeight, about + correction, Math.max(0, squares - correction * drift));
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("answer " + value + " is not a number to calculate with");
    }
    return value;
  }

  /** Of these answers and the others together (Chan, Golub and LeVeque 1983). */
  public Moments merge(Moments other) {
    if (n == 0) {
      return other;
    }
    if (other.n == 0) {
      return this;
    }
    double total = weight + other.weight;
    double apart = other.mean - mean;
    return new Moments(
        n + other.n,
        total,
        squaredWeight + other.squaredWeight,
        mean + apart * other.weight / total,
        squares + other.squares + apart * apart * weight * other.weight / total);
  }

  /**
   * Of these answers less a part of them: the complement against which a part is to be tested,
   * never against the whole that contains it.
   *
   * @param part of answers that are all among these
   * @return {@link #NONE} when the part is the whole
   * @throws IllegalArgumentException when the part has more answers than there are
   */
  public Moments without(Moments part) {
    if (part.n > n) {
      throw new IllegalArgumentException(part.n + " answers are no part of " + n);
    }
    if (part.n == n) {
      return NONE;
    }
    double rest = weight - part.weight;
    double otherMean = mean + (mean - part.mean) * part.weight / rest;
    double apart = part.mean - otherMean;
    double between = apart * apart * part.weight * rest / weight;
    return new Moments(
        n - part.n,
        rest,
        squaredWeight - part.squaredWeight,
        otherMean,
        Math.max(0, squares - part.squares - between));
  }

  /**
   * The variance of the answers, n/(n−1) · Σw(y − mean)²/Σw (R survey svyvar; without weights the
   * usual s²), in squared units; infinite for fewer than two answers.
   */
  public double variance() {
    return n < 2 ? Double.POSITIVE_INFINITY : squares / weight * n / (n - 1);
  }

  /** Kish's effective size (Σw)²/Σw². */
  public double effectiveSize() {
    return n == 0 ? 0 : weight * weight / squaredWeight;
  }

  /**
   * The mean of a simple random sample: variance s²/n, Student's t with n − 1 degrees of freedom.
   * Only for weights that are constant; other designs go through the linearised variance.
   *
   * @throws IllegalArgumentException when there are no answers
   */
  public Estimate simpleMean() {
    if (n == 0) {
      throw new IllegalArgumentException("a mean needs at least one answer");
    }
    return new Estimate(mean, variance() / n, n - 1.0);
  }
}
