// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.ketenspiegel.statistics.Estimate;

/**
 * A weighted linear regression whose coefficients have the variance of the design (Binder 1983), as
 * R survey's {@code svyglm} with a Gaussian family.
 */
public final class DesignRegression {

  private static final double SINGULAR = 1e-10;

  private final RealMatrix inverse;
  private final double[] coefficients;
  private final double[][] scores;
  private final boolean[] present;
  private final Strata strata;

  private DesignRegression(
      RealMatrix inverse,
      double[] coefficients,
      double[][] scores,
      boolean[] present,
      Strata strata) {
    this.inverse = inverse;
    this.coefficients = coefficients;
    this.scores = scores;
    this.present = present;
    this.strata = strata;
  }

  /**
   * Fits y on the columns of x by weighted least squares.
   *
   * @param x n rows of k columns, a constant among them
   * @param y n answers
   * @param rows for each of the n rows its weight and first-stage unit
   * @return empty when the columns depend on one another or there are fewer rows than columns
   */
  public static Optional<DesignRegression> of(double[][] x, double[] y, SampleRows rows) {
    int n = y.length;
    if (n == 0 || n < x[0].length) {
      return Optional.empty();
    }
    RealMatrix weighted = new Array2DRowRealMatrix(n, x[0].length);
    RealVector answers = new ArrayRealVector(n);
    for (int i = 0; i < n; i++) {
      double root = Math.sqrt(rows.weights()[i]);
      for (int k = 0; k < x[0].length; k++) {
        weighted.setEntry(i, k, root * x[i][k]);
      }
      answers.setEntry(i, root * y[i]);
    }
    var qr = new QRDecomposition(weighted, SINGULAR);
    if (!qr.getSolver().isNonSingular()) {
      return Optional.empty();
    }
    double[] beta = qr.getSolver().solve(answers).toArray();
    RealMatrix cross = weighted.transpose().multiply(weighted);
    RealMatrix inverse = new QRDecomposition(cross, 0).getSolver().getInverse();
    int[] each = new int[n];
    Arrays.setAll(each, i -> i);
    return Optional.of(scored(inverse, beta, x, each, y, rows));
  }

  /**
   * The same for many rows of which few differ in x, such as respondents in cells of a table: the
   * coefficients are those of the weighted means of the patterns, the variance that of the rows.
   *
   * @param patterns distinct rows of k columns, a constant among them
   * @param pattern for each of the n rows which of them it has
   * @param y n answers
   * @param rows for each of the n rows its weight and first-stage unit
   * @return empty when the columns depend on one another or there are fewer patterns than columns
   */
  public static Optional<DesignRegression> ofPatterns(
      double[][] patterns, int[] pattern, double[] y, SampleRows rows) {
    double[] weight = new double[patterns.length];
    double[] mean = new double[patterns.length];
    for (int i = 0; i < y.length; i++) {
      weight[pattern[i]] += rows.weights()[i];
      mean[pattern[i]] += rows.weights()[i] * y[i];
    }
    for (int p = 0; p < mean.length; p++) {
      mean[p] = weight[p] > 0 ? mean[p] / weight[p] : 0;
    }
    return of(patterns, mean, SampleRows.weighted(weight))
        .map(fit -> scored(fit.inverse, fit.coefficients, patterns, pattern, y, rows));
  }

  /** With the variance of these rows. */
  private static DesignRegression scored(
      RealMatrix inverse,
      double[] beta,
      double[][] patterns,
      int[] pattern,
      double[] y,
      SampleRows rows) {
    double[][] scores = new double[rows.strata().psus()][beta.length];
    boolean[] present = new boolean[rows.strata().psus()];
    for (int i = 0; i < y.length; i++) {
      double[] x = patterns[pattern[i]];
      double fitted = 0;
      for (int k = 0; k < beta.length; k++) {
        fitted += x[k] * beta[k];
      }
      double pull = rows.weights()[i] * (y[i] - fitted);
      present[rows.psu()[i]] |= rows.weights()[i] > 0;
      for (int k = 0; k < beta.length; k++) {
        scores[rows.psu()[i]][k] += pull * x[k];
      }
    }
    return new DesignRegression(inverse, beta, scores, present, rows.strata());
  }

  /** The coefficients in the order of the columns. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /**
   * A weighted sum of coefficients with its linearised variance; degrees of freedom are units less
   * strata, both with answers, less the columns beyond the constant.
   *
   * @param contrast k weights
   */
  public DesignEstimate estimate(double... contrast) {
    double[] direction = inverse.operate(contrast);
    double[] totals = new double[scores.length];
    Arrays.setAll(
        totals,
        u -> {
          double sum = 0;
          for (int k = 0; k < direction.length; k++) {
            sum += direction[k] * scores[u][k];
          }
          return sum;
        });
    double value = 0;
    for (int k = 0; k < contrast.length; k++) {
      value += contrast[k] * coefficients[k];
    }
    Linearized linearized = new Linearized(value, totals, present, coefficients.length - 1);
    return TaylorVariance.withDefaults().of(linearized, strata);
  }

  /** The same as an estimate; empty when a stratum has a single unit. */
  public Optional<Estimate> difference(double... contrast) {
    return estimate(contrast) instanceof DesignEstimate.Estimated known
        ? Optional.of(known.estimate())
        : Optional.empty();
  }
}
