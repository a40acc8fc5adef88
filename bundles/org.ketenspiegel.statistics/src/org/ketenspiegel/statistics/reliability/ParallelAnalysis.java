// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.ketenspiegel.statistics.resampling.RandomStreams;

/**
 * How many dimensions items have: those whose eigenvalue is larger than random items of as many
 * respondents would give (Horn 1965, Psychometrika 30:179).
 *
 * @param sets number of random sets, 1 or more
 * @param quantile of their eigenvalues that has to be passed, between 0 and 1
 * @param seed of the random sets
 */
public record ParallelAnalysis(int sets, double quantile, long seed) {

  public ParallelAnalysis {
    if (sets < 1 || !(quantile > 0 && quantile < 1)) {
      throw new IllegalArgumentException(sets + " sets, quantile " + quantile);
    }
  }

  /** 500 sets, the 95th percentile, seed 1. */
  public static ParallelAnalysis withDefaults() {
    return new ParallelAnalysis(500, 0.95, 1);
  }

  public ParallelAnalysis withSets(int newSets) {
    return new ParallelAnalysis(newSets, quantile, seed);
  }

  public ParallelAnalysis withQuantile(double newQuantile) {
    return new ParallelAnalysis(sets, newQuantile, seed);
  }

  public ParallelAnalysis withSeed(long newSeed) {
    return new ParallelAnalysis(sets, quantile, newSeed);
  }

  /** The dimensions of items, or why they cannot be counted. */
  public sealed interface Result {}

  /**
   * The eigenvalues of items beside random ones.
   *
   * @param eigenvalues K of the correlations, descending; they sum to K
   * @param random K means of those of the random sets
   * @param limits K quantiles of those of the random sets
   * @param dimensions how many of the first eigenvalues pass their limit before one does not
   * @param n complete rows
   */
  public record Dimensions(
      double[] eigenvalues, double[] random, double[] limits, int dimensions, int n)
      implements Result {

    /**
     * The halo index: the share of all variance along the first dimension, 1/K to 1. Above .6 the
     * items hardly measure more than one general judgement.
     */
    public double halo() {
      return eigenvalues[0] / eigenvalues.length;
    }
  }

  /** No more complete rows than items. */
  public record TooFewRows(int n, int needed) implements Result {}

  /** Everybody gave the same answer to an item, numbered from 0. */
  public record ConstantItem(int item) implements Result {}

  /** Of unweighted items; see {@link #of(double[][], double[])}. */
  public Result of(double[][] items) {
    return of(Covariances.of(items));
  }

  /**
   * Of weighted items over complete rows; they count for their effective size when random sets are
   * drawn.
   *
   * @param items K columns of n values, one or more; NaN where there is no answer
   * @param weights n weights, not negative
   * @throws IllegalArgumentException when lengths differ or a value or weight cannot be used
   */
  public Result of(double[][] items, double[] weights) {
    return of(Covariances.of(items, weights));
  }

  private Result of(Covariances covariances) {
    var correlations = covariances.correlations();
    int k = correlations.matrix().length;
    int size = (int) Math.round(correlations.effectiveSize());
    if (size <= k) {
      return new TooFewRows(size, k + 1);
    }
    if (!correlations.constants().isEmpty()) {
      return new ConstantItem(correlations.constants().getFirst());
    }
    double[][] drawn = new double[k][sets];
    for (int set = 0; set < sets; set++) {
      double[] values = eigenvalues(random(k, size, RandomStreams.of(seed, set)));
      for (int i = 0; i < k; i++) {
        drawn[i][set] = values[i];
      }
    }
    double[] own = eigenvalues(correlations.matrix());
    double[] limits = Arrays.stream(drawn).mapToDouble(this::limit).toArray();
    int dimensions = 0;
    while (dimensions < k && own[dimensions] > limits[dimensions]) {
      dimensions++;
    }
    double[] means = Arrays.stream(drawn).mapToDouble(d -> Arrays.stream(d).sum() / sets).toArray();
    return new Dimensions(own, means, limits, dimensions, covariances.n());
  }

  private double limit(double[] drawn) {
    double[] sorted = drawn.clone();
    Arrays.sort(sorted);
    double rank = (sorted.length - 1) * quantile;
    int k = (int) rank;
    return k + 1 < sorted.length ? sorted[k] + (rank - k) * (sorted[k + 1] - sorted[k]) : sorted[k];
  }

  private static double[] eigenvalues(double[][] matrix) {
    double[] values = new EigenDecomposition(new Array2DRowRealMatrix(matrix)).getRealEigenvalues();
    Arrays.sort(values);
    double[] descending = new double[values.length];
    Arrays.setAll(descending, i -> values[values.length - 1 - i]);
    return descending;
  }

  /**
   * Correlations of normal columns that have nothing to do with one another, without drawing their
   * rows: the triangle of a Wishart matrix is drawn itself (Bartlett 1933).
   */
  private static double[][] random(int k, int n, SplittableRandom random) {
    double[][] lower = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < i; j++) {
        lower[i][j] = random.nextGaussian();
      }
      lower[i][i] = Math.sqrt(chiSquare(n - 1 - i, random));
      double length = Math.sqrt(Arrays.stream(lower[i]).map(x -> x * x).sum());
      for (int j = 0; j <= i; j++) {
        lower[i][j] /= length;
      }
    }
    double[][] correlations = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        for (int m = 0; m <= j; m++) {
          correlations[i][j] += lower[i][m] * lower[j][m];
        }
        correlations[j][i] = correlations[i][j];
      }
    }
    return correlations;
  }

  /** Marsaglia and Tsang 2000 (ACM TOMS 26:363); fewer than two degrees are summed directly. */
  private static double chiSquare(int degrees, SplittableRandom random) {
    if (degrees == 1) {
      double z = random.nextGaussian();
      return z * z;
    }
    double d = degrees / 2.0 - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return 2 * d * v;
      }
    }
  }
}
