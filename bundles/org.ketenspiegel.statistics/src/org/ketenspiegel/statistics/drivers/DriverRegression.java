// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.ketenspiegel.statistics.drivers.Correlations.Origin;
import org.ketenspiegel.statistics.drivers.DriverResult.Caution;

/** Linear regression of an outcome on drivers, with the relative importance of each. */
public final class DriverRegression {
  /** The largest number of drivers; 2^20 subsets take about a tenth of a second. */
  public static final int MOST_DRIVERS = 20;

  private static final int ROWS_PER_DRIVER = 10;
  private static final int ROWS = 100;
  private static final double HALO_CORRELATION = 0.6;
  private static final double HALO_INFLATION = 5;
  private static final double SYMMETRY = 1e-12;
  static final double LEAST_UNEXPLAINED = 1e-10;

  private DriverRegression() {}

  /**
   * From rows, unweighted and listwise.
   *
   * @param outcome n values, NaN where there is no answer
   * @param drivers p columns of n values, NaN where there is no answer
   * @throws IllegalArgumentException when lengths differ or there is no driver
   */
  public static DriverResult of(double[] outcome, double[][] drivers) {
    return of(Correlations.listwise(columns(outcome, drivers)));
  }

  /** From rows with n weights, not negative; correlations are weighted, the rest follows. */
  public static DriverResult of(double[] outcome, double[][] drivers, double[] weights) {
    return of(Correlations.listwise(columns(outcome, drivers), weights));
  }

  /**
   * From rows with columns that are in every model, such as indicators of what did not apply. All
   * measures are of what these leave: partial correlations, and shares of the variance that they do
   * not explain.
   *
   * @param controls columns of n values that are neither outcome nor driver
   */
  public static DriverResult of(
      double[] outcome, double[][] drivers, double[][] controls, double[] weights) {
    var all = Stream.concat(Arrays.stream(columns(outcome, drivers)), Arrays.stream(controls));
    var correlations = Correlations.listwise(all.toArray(double[][]::new), weights);
    int needed = drivers.length + controls.length + 2;
    return correlations.n() < needed
        ? new DriverResult.TooFewRows(correlations.n(), needed)
        : of(correlations.given(controls.length));
  }

  /**
   * From correlations of the outcome (column 0) and its drivers (the other columns): R²(S) =
   * r_S′R_SS⁻¹r_S, LMG as {@code lmg} of R relaimpo, Johnson as R rwa.
   *
   * @throws IllegalArgumentException when there is no driver
   */
  public static DriverResult of(Correlations correlations) {
    int p = correlations.matrix().length - 1;
    if (p < 1) {
      throw new IllegalArgumentException("a regression needs at least one driver");
    }
    if (p > MOST_DRIVERS) {
      return new DriverResult.TooManyDrivers(p, MOST_DRIVERS);
    }
    if (correlations.n() < p + 2) {
      return new DriverResult.TooFewRows(correlations.n(), p + 2);
    }
    if (correlations.constants().contains(0)) {
      return new DriverResult.ConstantOutcome();
    }
    if (!correlations.constants().isEmpty()) {
      return new DriverResult.ConstantDrivers(
          correlations.constants().stream().map(column -> column - 1).toList());
    }
    return fit(correlations, p);
  }

  private static DriverResult fit(Correlations correlations, int p) {
    var predictors = new Array2DRowRealMatrix(correlations.matrix()).getSubMatrix(1, p, 1, p);
    var outcome = new ArrayRealVector(correlations.matrix()[0]).getSubVector(1, p);
    try {
      var solver = new CholeskyDecomposition(predictors, SYMMETRY, LEAST_UNEXPLAINED).getSolver();
      var beta = solver.solve(outcome);
      var inverse = solver.getInverse();
      var cells = Matrices.alone(flat(correlations.matrix()));
      var subsets = new SubsetFits(p, 1);
      var lmg = new double[p][1];
      subsets.averageGains(cells, 1, lmg);
      var johnson = new double[p][1];
      new RelativeWeights(p, 1).of(cells, 1, johnson);
      var drivers = new ArrayList<Driver>();
      for (int k = 0; k < p; k++) {
        drivers.add(
            new Driver(
                outcome.getEntry(k),
                beta.getEntry(k),
                inverse.getEntry(k, k),
                beta.getEntry(k) * beta.getEntry(k) / inverse.getEntry(k, k),
                lmg[k][0],
                johnson[k][0]));
      }
      return new DriverResult.Fitted(
          correlations.n(),
          correlations.effectiveSize(),
          subsets.rSquared(0),
          List.copyOf(drivers),
          cautions(correlations, cells, drivers));
    } catch (NonPositiveDefiniteMatrixException e) {
      return new DriverResult.CollinearDriver(e.getRow());
    }
  }

  private static double[] flat(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
  }

  private static Set<Caution> cautions(
      Correlations from, double[][] correlations, List<Driver> drivers) {
    int n = from.n();
    var cautions = EnumSet.noneOf(Caution.class);
    if (n < ROWS_PER_DRIVER * drivers.size()) {
      cautions.add(Caution.FEW_ROWS_PER_DRIVER);
    }
    if (n < ROWS) {
      cautions.add(Caution.FEW_ROWS);
    }
    if (drivers.size() > 2 && halo(correlations, drivers)) {
      cautions.add(Caution.HALO);
    }
    if (from.origin() == Origin.NEAREST) {
      cautions.add(Caution.NEAREST_CORRELATIONS);
    }
    return Collections.unmodifiableSet(cautions);
  }

  private static boolean halo(double[][] correlations, List<Driver> drivers) {
    int p = drivers.size();
    var eigen = new Eigen(p, 1);
    eigen.of(correlations, p + 2, p + 1, 1);
    double first = IntStream.range(0, p).mapToDouble(e -> eigen.values(e)[0]).max().orElseThrow();
    double[] inflation = drivers.stream().mapToDouble(Driver::vif).sorted().toArray();
    return (first - 1) / (p - 1) > HALO_CORRELATION || inflation[p / 2] > HALO_INFLATION;
  }

  private static double[][] columns(double[] outcome, double[][] drivers) {
    var columns = new double[drivers.length + 1][];
    columns[0] = outcome;
    System.arraycopy(drivers, 0, columns, 1, drivers.length);
    return columns;
  }
}
