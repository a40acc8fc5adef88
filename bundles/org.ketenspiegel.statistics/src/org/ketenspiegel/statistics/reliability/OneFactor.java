// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.ketenspiegel.statistics.reliability.Omega.Reason;

/**
 * One common factor by maximum likelihood (Jöreskog 1967, Psychometrika 32:443): Σ = λλ′ + Θ. Steps
 * by the expected second derivatives of the discrepancy, halved until it falls. Agrees with {@code
 * cfa} of R lavaan.
 */
public final class OneFactor {

  private static final int STEPS = 500;
  private static final int HALVINGS = 40;
  private static final double CONVERGED = 1e-11;

  /** Nearer than this, rounding hides whether the discrepancy falls. */
  private static final double NEAR = 1e-5;

  private static final double LEAST_UNIQUE = 1e-4;
  private static final double LEAST_PIVOT = 1e-10;

  private OneFactor() {}

  /** Of unweighted items; see {@link #omega(double[][], double[])}. */
  public static Omega omega(double[][] items) {
    return omega(Covariances.of(items));
  }

  /**
   * Omega of weighted items over complete rows.
   *
   * @param items K columns of n values, all running in the same direction; NaN where there is no
   *     answer
   * @param weights n weights, not negative
   * @throws IllegalArgumentException when lengths differ or a value or weight cannot be used
   */
  public static Omega omega(double[][] items, double[] weights) {
    return omega(Covariances.of(items, weights));
  }

  private static Omega omega(Covariances covariances) {
    int items = covariances.matrix().length;
    if (items < 3) {
      return new Omega.Undefined(Reason.TOO_FEW_ITEMS);
    }
    if (covariances.n() <= items) {
      return new Omega.Undefined(Reason.TOO_FEW_ROWS);
    }
    if (!covariances.correlations().constants().isEmpty()) {
      return new Omega.Undefined(Reason.CONSTANT_ITEM);
    }
    var sample = new Array2DRowRealMatrix(covariances.correlations().matrix());
    try {
      double size =
          Math.log(new CholeskyDecomposition(sample, 1e-12, LEAST_PIVOT).getDeterminant());
      return fit(covariances, FactorFit.start(sample), size);
    } catch (NonPositiveDefiniteMatrixException e) {
      return new Omega.CollinearItem(e.getRow());
    }
  }

  private static Omega fit(Covariances covariances, FactorFit start, double size) {
    FactorFit fit = start;
    for (int step = 0; step < STEPS; step++) {
      Optional<RealVector> found = fit.step();
      if (found.isEmpty()) {
        return new Omega.Undefined(Reason.NOT_CONVERGED);
      }
      RealVector change = found.get();
      boolean near = change.getLInfNorm() < NEAR;
      double part = fit.room(change);
      FactorFit next = fit.moved(change, part);
      for (int half = 0;
          half < HALVINGS && !near && !(next.discrepancy() <= fit.discrepancy());
          half++) {
        part /= 2;
        next = fit.moved(change, part);
      }
      fit = next;
      if (change.getLInfNorm() < CONVERGED) {
        return known(covariances, fit, size);
      }
      if (fit.leastUnique() < LEAST_UNIQUE) {
        return new Omega.Undefined(Reason.IMPROPER);
      }
    }
    return new Omega.Undefined(Reason.NOT_CONVERGED);
  }

  /** Correlations were fitted; loadings and variances go back to the units of the items. */
  private static Omega known(Covariances covariances, FactorFit fit, double size) {
    int items = covariances.matrix().length;
    double[] loadings = new double[items];
    double[] unique = new double[items];
    double common = 0;
    double own = 0;
    double sign = Math.copySign(1, fit.loading(0));
    for (int i = 0; i < items; i++) {
      double variance = covariances.matrix()[i][i];
      loadings[i] = sign * fit.loading(i) * Math.sqrt(variance);
      unique[i] = fit.unique(i) * variance;
      common += loadings[i];
      own += unique[i];
    }
    double value = common * common / (common * common + own);
    return new Omega.Known(
        value, loadings, unique, fit.discrepancy() - size - items, covariances.n());
  }

  /** Loadings and unique variances that are being fitted to correlations. */
  private record FactorFit(
      RealMatrix sample,
      RealVector loadings,
      RealVector unique,
      RealMatrix inverse,
      double discrepancy) {

    static FactorFit start(RealMatrix sample) {
      var eigen = new EigenDecomposition(sample);
      int items = sample.getRowDimension();
      double scale = 0.8 * Math.sqrt(eigen.getRealEigenvalue(0));
      RealVector loadings = eigen.getEigenvector(0).mapMultiply(scale);
      RealVector unique = new ArrayRealVector(items);
      for (int i = 0; i < items; i++) {
        double loading = loadings.getEntry(i);
        unique.setEntry(i, Math.max(0.1, 1 - loading * loading));
      }
      return of(sample, loadings, unique);
    }

    /** Σ⁻¹ = Θ⁻¹ − Θ⁻¹λλ′Θ⁻¹/(1 + λ′Θ⁻¹λ), log|Σ| = log|Θ| + log(1 + λ′Θ⁻¹λ). */
    static FactorFit of(RealMatrix sample, RealVector loadings, RealVector unique) {
      if (!(unique.getMinValue() > 0)) {
        return new FactorFit(sample, loadings, unique, sample, Double.POSITIVE_INFINITY);
      }
      RealVector scaled = loadings.ebeDivide(unique);
      double common = 1 + scaled.dotProduct(loadings);
      RealMatrix inverse = scaled.outerProduct(scaled).scalarMultiply(-1 / common);
      double discrepancy = Math.log(common);
      for (int i = 0; i < unique.getDimension(); i++) {
        inverse.addToEntry(i, i, 1 / unique.getEntry(i));
        discrepancy += Math.log(unique.getEntry(i));
      }
      discrepancy += sample.multiply(inverse).getTrace();
      return new FactorFit(sample, loadings, unique, inverse, discrepancy);
    }

    FactorFit moved(RealVector change, double part) {
      int items = loadings.getDimension();
      return of(
          sample,
          loadings.subtract(change.getSubVector(0, items).mapMultiply(part)),
          unique.subtract(change.getSubVector(items, items).mapMultiply(part)));
    }

    /** Empty when the items share nothing, so that no loading is determined. */
    Optional<RealVector> step() {
      int items = loadings.getDimension();
      RealMatrix misfit = inverse.subtract(inverse.multiply(sample).multiply(inverse));
      RealVector along = inverse.operate(loadings);
      double common = along.dotProduct(loadings);
      RealVector slope = misfit.operate(loadings).mapMultiply(2).append(new ArrayRealVector(items));
      RealMatrix curve = new Array2DRowRealMatrix(2 * items, 2 * items);
      for (int i = 0; i < items; i++) {
        slope.setEntry(items + i, misfit.getEntry(i, i));
        for (int j = 0; j < items; j++) {
          double a = inverse.getEntry(i, j);
          curve.setEntry(i, j, 2 * (along.getEntry(i) * along.getEntry(j) + common * a));
          curve.setEntry(i, items + j, 2 * a * along.getEntry(j));
          curve.setEntry(items + j, i, 2 * a * along.getEntry(j));
          curve.setEntry(items + i, items + j, a * a);
        }
      }
      var solver = new LUDecomposition(curve).getSolver();
      return solver.isNonSingular() ? Optional.of(solver.solve(slope)) : Optional.empty();
    }

    /** How far to go so that every unique variance keeps a tenth. */
    double room(RealVector change) {
      int items = unique.getDimension();
      double room = 1;
      for (int i = 0; i < items; i++) {
        double down = change.getEntry(items + i);
        room = down > 0 ? Math.min(room, 0.9 * unique.getEntry(i) / down) : room;
      }
      return room;
    }

    double loading(int item) {
      return loadings.getEntry(item);
    }

    double unique(int item) {
      return unique.getEntry(item);
    }

    double leastUnique() {
      return unique.getMinValue();
    }
  }
}
