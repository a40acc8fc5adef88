// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.Arrays;
import org.ketenspiegel.statistics.Interval;

/**
 * How far the replicates of one point scatter.
 *
 * @param x interval of its importance
 * @param y interval of its performance
 * @param rank interval of its rank by importance, 1 for the most important
 * @param ellipse the region of both coordinates together
 */
public record Scatter(Interval x, Interval y, Interval rank, Ellipse ellipse) {

  /**
   * An ellipse around the middle of the replicates.
   *
   * @param x middle, in the axis' unit
   * @param y middle
   * @param varianceX of the replicates
   * @param varianceY of the replicates
   * @param covariance of both
   * @param radius in standard deviations: √χ² with two degrees of freedom
   */
  public record Ellipse(
      double x, double y, double varianceX, double varianceY, double covariance, double radius) {

    /**
     * A point of the outline, by Cholesky's root of the covariance.
     *
     * @param angle in radians
     * @return x and y
     */
    public double[] at(double angle) {
      double a = Math.sqrt(varianceX);
      double b = a == 0 ? 0 : covariance / a;
      double c = Math.sqrt(Math.max(0, varianceY - b * b));
      double cos = radius * Math.cos(angle);
      double sin = radius * Math.sin(angle);
      return new double[] {x + a * cos, y + b * cos + c * sin};
    }
  }

  /**
   * The scatter of point k at a level such as 0.95: percentile intervals at (B + 1)·α (Efron and
   * Tibshirani 1993, 13.3), ranks of importance with ties to the better.
   */
  public static Scatter of(Replicates replicates, int k, double level) {
    int size = replicates.size();
    double[] x = new double[size];
    double[] y = new double[size];
    for (int b = 0; b < size; b++) {
      x[b] = replicates.x(b, k);
      y[b] = replicates.y(b, k);
    }
    Ellipse ellipse = ellipse(x, y, level);
    return new Scatter(
        Percentiles.interval(x, level),
        Percentiles.interval(y, level),
        Percentiles.interval(ranks(replicates, k), level),
        ellipse);
  }

  /** The rank of point k by importance in each replicate, ties to the better. */
  public static double[] ranks(Replicates replicates, int k) {
    double[] ranks = new double[replicates.size()];
    for (int b = 0; b < ranks.length; b++) {
      ranks[b] = rank(replicates, b, replicates.x(b, k));
    }
    return ranks;
  }

  private static double rank(Replicates replicates, int b, double x) {
    int rank = 1;
    for (int other = 0; other < replicates.points(); other++) {
      if (replicates.x(b, other) > x) {
        rank++;
      }
    }
    return rank;
  }

  private static Ellipse ellipse(double[] x, double[] y, double level) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int b = 0; b < x.length; b++) {
      xx += (x[b] - meanX) * (x[b] - meanX);
      yy += (y[b] - meanY) * (y[b] - meanY);
      xy += (x[b] - meanX) * (y[b] - meanY);
    }
    double n = Math.max(1, x.length - 1);
    return new Ellipse(meanX, meanY, xx / n, yy / n, xy / n, Math.sqrt(-2 * Math.log(1 - level)));
  }
}
