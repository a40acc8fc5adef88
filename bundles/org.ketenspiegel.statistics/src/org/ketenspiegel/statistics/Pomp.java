// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

/**
 * Percent of the maximum possible: a score as a place between the ends of its scale, 100·(x −
 * min)/(max − min) (Cohen et al. 1999, Multivariate Behavioral Research 34:315-346), so that scales
 * of different lengths can stand on one axis.
 *
 * @param min lowest score the scale permits
 * @param max highest score the scale permits, above min
 */
public record Pomp(double min, double max) {
  public Pomp {
    if (!(min < max) || Double.isInfinite(max - min)) {
      throw new IllegalArgumentException("scale from " + min + " to " + max);
    }
  }

  /**
   * Of a score or a mean of scores, from 0 to 100.
   *
   * @throws IllegalArgumentException when the score is not on the scale
   */
  public double of(double score) {
    if (!(score >= min && score <= max)) {
      throw new IllegalArgumentException("score " + score + " is not on " + min + "-" + max);
    }
    return 100 * (score - min) / (max - min);
  }

  /** Of an estimated mean of scores; the degrees of freedom stay. */
  public Estimate of(Estimate mean) {
    double factor = 100 / (max - min);
    return new Estimate(
        of(mean.value()), mean.variance() * factor * factor, mean.degreesOfFreedom());
  }
}
