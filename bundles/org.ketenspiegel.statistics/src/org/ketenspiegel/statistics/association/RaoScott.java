// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.association;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.ketenspiegel.statistics.Distributions;
import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.LonelyPsu;
import org.ketenspiegel.statistics.design.TaylorVariance;

/**
 * Independence in a cross table under a design (Rao and Scott 1984, Annals of Statistics 12:46-60),
 * as R survey's {@code svychisq}; immutable, and a lonely primary sampling unit is refused unless
 * said otherwise.
 */
public final class RaoScott {
  private final TaylorVariance taylor;

  private RaoScott(TaylorVariance taylor) {
    this.taylor = taylor;
  }

  public static RaoScott withDefaults() {
    return new RaoScott(TaylorVariance.withDefaults());
  }

  /** The same with another treatment of strata of one primary sampling unit. */
  public RaoScott with(LonelyPsu treatment) {
    return new RaoScott(TaylorVariance.withDefaults().with(treatment));
  }

  /**
   * With Δ = (C′D⁻¹V₀D⁻¹C)⁻¹(C′D⁻¹VD⁻¹C), C contrasts of interaction, D the cell proportions, V
   * their design-based variance and V₀ that of a simple random sample. Rows and columns without
   * answers are left out.
   *
   * @param cells row by row
   * @param columns of the table; the number of cells is a multiple of it
   */
  public TableTest of(CellSums cells, int columns) {
    double[] weights = cells.weights();
    if (columns < 1 || weights.length % columns != 0) {
      throw new IllegalArgumentException(weights.length + " cells in " + columns + " columns");
    }
    if (Arrays.stream(weights).sum() == 0) {
      return new TableTest.Untested(Reason.NO_ANSWERS);
    }
    var table = Proportions.of(weights, columns);
    if (table.contrasts() == 0) {
      return new TableTest.Untested(Reason.NO_VARIANCE);
    }
    return corrected(cells, table);
  }

  private TableTest corrected(CellSums cells, Proportions table) {
    int k = table.contrasts();
    double[][] scores = IntStream.range(0, k).mapToObj(table::scores).toArray(double[][]::new);
    var designed = new double[k][k];
    double degrees = 0;
    for (int a = 0; a < k; a++) {
      for (int b = 0; b <= a; b++) {
        switch (covariance(cells, scores[a], scores[b])) {
          case Covariance(var value, var degreesOfFreedom) -> {
            designed[a][b] = value;
            designed[b][a] = value;
            degrees = degreesOfFreedom;
          }
          case Lonely(var strata) -> {
            return new TableTest.LonelyStrata(strata);
          }
        }
      }
    }
    if (degrees == 0) {
      return new TableTest.Untested(Reason.NO_DEGREES_OF_FREEDOM);
    }
    var simple = new LUDecomposition(new Array2DRowRealMatrix(table.simpleVariance(cells.n())));
    if (!simple.getSolver().isNonSingular()) {
      // So many cells are empty that some contrast rests on none.
      return new TableTest.Untested(Reason.EXTREME_PROPORTION);
    }
    RealMatrix delta = simple.getSolver().solve(new Array2DRowRealMatrix(designed));
    return tested(cells.n() * table.phiSquared(), k, delta, degrees);
  }

  private static TableTest tested(double pearson, int k, RealMatrix delta, double degrees) {
    double trace = delta.getTrace();
    double squares = delta.multiply(delta).getTrace();
    if (!(trace > 0)) {
      return new TableTest.Untested(Reason.NO_VARIANCE);
    }
    double chiSquared = pearson / (trace / k);
    double numerator = trace * trace / squares;
    double f = pearson / trace;
    return new TableTest.Tested(
        pearson,
        k,
        new TableTest.FirstOrder(chiSquared, Distributions.upperChiSquared(chiSquared, k)),
        new TableTest.SecondOrder(
            f,
            numerator,
            numerator * degrees,
            Distributions.upperF(f, numerator, numerator * degrees)));
  }

  private sealed interface Known {}

  private record Covariance(double value, double degreesOfFreedom) implements Known {}

  private record Lonely(List<Integer> strata) implements Known {}

  /** By the variances of sum and difference, so that every rule for a variance serves here too. */
  private Known covariance(CellSums cells, double[] a, double[] b) {
    var sum = new double[a.length];
    Arrays.setAll(sum, cell -> a[cell] + b[cell]);
    var difference = new double[a.length];
    Arrays.setAll(difference, cell -> a[cell] - b[cell]);
    return switch (cells.variance(sum, taylor)) {
      case DesignEstimate.LonelyStrata lonely -> new Lonely(lonely.strata());
      case DesignEstimate.Estimated more ->
          cells.variance(difference, taylor) instanceof DesignEstimate.Estimated less
              ? new Covariance(
                  (more.estimate().variance() - less.estimate().variance()) / 4,
                  more.estimate().degreesOfFreedom())
              : new Lonely(List.of());
    };
  }

  /**
   * Pearson's test of a simple random sample, X² against χ² on (rows − 1)(columns − 1).
   *
   * @param counts rows of respondents per column
   * @return the first and second order being the same, on infinite degrees of freedom
   */
  public static TableTest pearson(int[][] counts) {
    int n = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    if (n == 0) {
      return new TableTest.Untested(Reason.NO_ANSWERS);
    }
    var table =
        Proportions.of(
            Arrays.stream(counts)
                .flatMapToInt(Arrays::stream)
                .mapToDouble(count -> count)
                .toArray(),
            counts[0].length);
    int k = table.contrasts();
    if (k == 0) {
      return new TableTest.Untested(Reason.NO_VARIANCE);
    }
    double x2 = n * table.phiSquared();
    double p = Distributions.upperChiSquared(x2, k);
    return new TableTest.Tested(
        x2,
        k,
        new TableTest.FirstOrder(x2, p),
        new TableTest.SecondOrder(x2 / k, k, Double.POSITIVE_INFINITY, p));
  }
}
