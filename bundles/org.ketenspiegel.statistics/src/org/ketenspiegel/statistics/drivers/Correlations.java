// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Moments;

/**
 * Product-moment correlations of columns over their complete rows.
 *
 * @param n complete rows with a weight
 * @param effectiveSize Kish's size of those rows
 * @param means k weighted means
 * @param matrix k × k, symmetric, 1 on the diagonal; a constant column correlates 0 with all others
 * @param constants numbers of the columns whose values are all equal, ascending
 * @param origin whether the matrix is that of the data
 */
public record Correlations(
    int n,
    double effectiveSize,
    double[] means,
    double[][] matrix,
    List<Integer> constants,
    Origin origin) {

  /** Whether a matrix is that of the data. */
  public enum Origin {
    DATA,
    /** Correlations over pairs belonged to no data; these are the nearest that do. */
    NEAREST
  }

  /** Those of the data. */
  public Correlations(
      int n, double effectiveSize, double[] means, double[][] matrix, List<Integer> constants) {
    this(n, effectiveSize, means, matrix, constants, Origin.DATA);
  }

  /** Of unweighted columns; see {@link #listwise(double[][], double[])}. */
  public static Correlations listwise(double[][] columns) {
    return of(CompleteRows.of(columns));
  }

  /**
   * Over the rows in which no column is NaN, in centred passes; r = Σw·dx·dy/√(Σw·dx²·Σw·dy²), as
   * R's {@code cov.wt(cor = TRUE)}.
   *
   * @param columns k columns of n values, NaN where there is no answer
   * @param weights n weights, not negative
   * @throws IllegalArgumentException when lengths differ or a value or weight cannot be used
   */
  public static Correlations listwise(double[][] columns, double[] weights) {
    return of(CompleteRows.of(columns, weights));
  }

  /**
   * Each correlation over the rows that answer both columns, with their own means and variances, as
   * R's {@code cor(use = "pairwise")}. Where these belong to no data, the nearest that do.
   *
   * @param columns k columns of n values, NaN where there is no answer
   * @param weights n weights, not negative
   * @return n and the effective size are the smallest of any pair
   * @throws IllegalArgumentException when lengths differ or a value or weight cannot be used
   */
  public static Correlations pairwise(double[][] columns, double[] weights) {
    int k = columns.length;
    var matrix = new double[k][k];
    int n = Integer.MAX_VALUE;
    double effective = Double.POSITIVE_INFINITY;
    var constants = new TreeSet<Integer>();
    var means = new double[k];
    for (int i = 0; i < k; i++) {
      means[i] = listwise(new double[][] {columns[i]}, weights).means()[0];
      matrix[i][i] = 1;
      for (int j = 0; j < i; j++) {
        var pair = listwise(new double[][] {columns[i], columns[j]}, weights);
        matrix[i][j] = pair.matrix()[0][1];
        matrix[j][i] = matrix[i][j];
        n = Math.min(n, pair.n());
        effective = Math.min(effective, pair.effectiveSize());
        for (int constant : pair.constants()) {
          constants.add(constant == 0 ? i : j);
        }
      }
    }
    return new Correlations(n, effective, means, matrix, List.copyOf(constants)).repaired();
  }

  /**
   * Correlations of the first columns with the last ones held constant (partial correlations). A
   * last column that is constant or follows from others counts as nothing; a first column that
   * follows from the last ones is constant then.
   *
   * @param controls how many of the last columns
   */
  public Correlations given(int controls) {
    int k = matrix.length - controls;
    double[][] rest = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    for (int c = k; c < rest.length; c++) {
      if (!constants.contains(c) && rest[c][c] > DriverRegression.LEAST_UNEXPLAINED) {
        sweep(rest, c);
      }
    }
    var fixed = new TreeSet<Integer>();
    double[][] partial = new double[k][k];
    for (int i = 0; i < k; i++) {
      if (constants.contains(i) || rest[i][i] <= DriverRegression.LEAST_UNEXPLAINED) {
        fixed.add(i);
      }
      partial[i][i] = 1;
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < i; j++) {
        double scale = Math.sqrt(rest[i][i] * rest[j][j]);
        boolean either = fixed.contains(i) || fixed.contains(j);
        partial[i][j] = either ? 0 : Math.clamp(rest[i][j] / scale, -1.0, 1.0);
        partial[j][i] = partial[i][j];
      }
    }
    return new Correlations(
        n, effectiveSize, Arrays.copyOf(means, k), partial, List.copyOf(fixed), origin);
  }

  private static void sweep(double[][] rest, int pivot) {
    double[] row = rest[pivot].clone();
    for (int i = 0; i < rest.length; i++) {
      for (int j = 0; j < rest.length; j++) {
        rest[i][j] -= row[i] * row[j] / row[pivot];
      }
    }
  }

  private Correlations repaired() {
    int k = matrix.length;
    double[] flat = Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    if (!constants.isEmpty() || possible(flat, k - 1)) {
      return this;
    }
    double[] nearest = NearestCorrelation.of(flat, k);
    var repaired = new double[k][];
    for (int i = 0; i < k; i++) {
      repaired[i] = Arrays.copyOfRange(nearest, i * k, (i + 1) * k);
    }
    return new Correlations(n, effectiveSize, means, repaired, constants, Origin.NEAREST);
  }

  private static boolean possible(double[] flat, int drivers) {
    var coefficients = new Coefficients(drivers, 1);
    coefficients.of(Matrices.alone(flat), 1, new double[drivers][1]);
    return coefficients.possible(0);
  }

  private static Correlations of(CompleteRows rows) {
    var moments = Arrays.stream(rows.columns()).map(c -> Moments.of(c, rows.weights())).toList();
    int k = moments.size();
    var constants = IntStream.range(0, k).filter(j -> isConstant(rows.columns()[j])).boxed();
    var scaled = new double[k][];
    for (int j = 0; j < k; j++) {
      scaled[j] = scaled(rows.columns()[j], moments.get(j));
    }
    return new Correlations(
        rows.n(),
        k == 0 ? 0 : moments.get(0).effectiveSize(),
        moments.stream().mapToDouble(Moments::mean).toArray(),
        products(scaled, rows.weights()),
        constants.toList());
  }

  /** By the values, not by a variance that rounding may leave above 0. */
  private static boolean isConstant(double[] column) {
    return Arrays.stream(column).allMatch(value -> value == column[0]);
  }

  private static double[] scaled(double[] column, Moments moments) {
    if (isConstant(column)) {
      return new double[column.length];
    }
    double scale = Math.sqrt(moments.squares());
    return Arrays.stream(column).map(value -> (value - moments.mean()) / scale).toArray();
  }

  private static double[][] products(double[][] scaled, double[] weights) {
    int k = scaled.length;
    var matrix = new double[k][k];
    for (int i = 0; i < k; i++) {
      matrix[i][i] = 1;
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
          sum += weights[row] * scaled[i][row] * scaled[j][row];
        }
        matrix[i][j] = Math.clamp(sum, -1.0, 1.0);
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }
}
