// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.regression;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Linear regression by QR with refined coefficients; immutable.
 *
 * @param constant whether the line has a constant
 * @param highestCondition beyond which columns count as dependent, above 1
 */
public record LeastSquares(Constant constant, double highestCondition) {

  /** Whether a line has a constant. */
  public enum Constant {
    FITTED,
    NONE
  }

  public LeastSquares {
    if (!(highestCondition > 1)) {
      throw new IllegalArgumentException("highest condition " + highestCondition);
    }
  }

  /**
   * With a constant; columns count as dependent from a condition of 1e8 on, where data of eight
   * digits determine nothing.
   */
  public static LeastSquares withDefaults() {
    return new LeastSquares(Constant.FITTED, 1e8);
  }

  public LeastSquares with(Constant newConstant) {
    return new LeastSquares(newConstant, highestCondition);
  }

  public LeastSquares withHighestCondition(double newHighest) {
    return new LeastSquares(constant, newHighest);
  }

  /**
   * The coefficients that make Σ(y − Xb)² smallest. Residuals and coefficients are refined together
   * with sums in twice the precision (Björck 1967, BIT 7:257-278), so that for exact data they are
   * right to the last digits also where QR alone is not.
   *
   * @param columns predictors of n finite values each
   * @param y n finite values
   * @throws IllegalArgumentException when lengths differ or a value is not finite
   */
  public LinearFit fit(double[][] columns, double[] y) {
    double[][] design = design(columns, y);
    int p = design.length;
    if (y.length <= p) {
      return new LinearFit.TooFewRows(y.length, p);
    }
    var qr = new Householder(design);
    double condition = condition(qr, design);
    if (!(condition <= highestCondition)) {
      return new LinearFit.Collinear(condition);
    }
    var refined = Refinement.of(qr, design, y);
    return fitted(refined, qr, y, condition);
  }

  private double[][] design(double[][] columns, double[] y) {
    requireFinite(y, y.length);
    for (var column : columns) {
      requireFinite(column, y.length);
    }
    if (constant == Constant.NONE) {
      return columns;
    }
    var design = new double[columns.length + 1][];
    design[0] = new double[y.length];
    Arrays.fill(design[0], 1);
    System.arraycopy(columns, 0, design, 1, columns.length);
    return design;
  }

  private LinearFit fitted(Refinement refined, Householder qr, double[] y, double condition) {
    int p = refined.coefficients().length;
    int degrees = y.length - p;
    double centre = constant == Constant.NONE ? 0 : mean(y);
    double unexplained = squares(refined.residuals(), 0);
    double explained = squares(refined.fitted(y), centre);
    double variance = unexplained / degrees;
    int tested = constant == Constant.NONE ? p : p - 1;
    return new LinearFit.Fitted(
        refined.coefficients(),
        IntStream.range(0, p).mapToDouble(j -> Math.sqrt(variance * inverse(qr, p, j))).toArray(),
        Math.sqrt(variance),
        explained / (explained + unexplained),
        explained / tested / variance,
        degrees,
        condition);
  }

  /** A diagonal element of (X′X)⁻¹ = R⁻¹R′⁻¹. */
  private static double inverse(Householder qr, int p, int j) {
    var unit = new double[p];
    unit[j] = 1;
    qr.solveTransposed(unit);
    return Arrays.stream(unit).map(u -> u * u).sum();
  }

  private static double condition(Householder qr, double[][] design) {
    int p = design.length;
    var r = new Array2DRowRealMatrix(p, p);
    for (int j = 0; j < p; j++) {
      double length = Math.sqrt(Arrays.stream(design[j]).map(x -> x * x).sum());
      if (length == 0) {
        return Double.POSITIVE_INFINITY;
      }
      for (int i = 0; i <= j; i++) {
        r.setEntry(i, j, qr.r(i, j) / length);
      }
    }
    return new SingularValueDecomposition(r).getConditionNumber();
  }

  private static double mean(double[] y) {
    var sum = new Exact();
    for (double value : y) {
      sum.add(value);
    }
    return sum.value() / y.length;
  }

  private static double squares(double[] values, double centre) {
    var sum = new Exact();
    for (double value : values) {
      sum.addProduct(value - centre, value - centre);
    }
    return sum.value();
  }

  private static void requireFinite(double[] values, int n) {
    if (values.length != n) {
      throw new IllegalArgumentException("columns of " + values.length + " and " + n + " values");
    }
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("value " + value + " is not a number to calculate with");
      }
    }
  }
}
