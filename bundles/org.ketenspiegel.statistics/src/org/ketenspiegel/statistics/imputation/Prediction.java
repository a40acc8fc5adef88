// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.imputation;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Predicted values of one column from all others: of those who answered by least squares, of the
 * others by coefficients drawn from their posterior, so that imputations are as unsure as the
 * regression is.
 */
record Prediction(double[] ofAnswered, double[] ofMissing) {

  /** So that columns which follow from others can still be used, as mice does. */
  private static final double RIDGE = 1e-5;

  static Prediction of(double[][] filled, Gaps gaps, SplittableRandom random) {
    double[][] predictors =
        IntStream.range(0, filled.length)
            .filter(column -> column != gaps.column())
            .mapToObj(column -> filled[column])
            .toArray(double[][]::new);
    int[] rows = gaps.answered();
    RealMatrix cross = cross(predictors, rows);
    double[] target = target(predictors, filled[gaps.column()], rows);
    var decomposition = new CholeskyDecomposition(cross, 1e-9, 0);
    RealVector fitted = decomposition.getSolver().solve(MatrixUtils.createRealVector(target));
    double[] known = predict(predictors, rows, fitted);
    double squares = 0;
    for (int i = 0; i < rows.length; i++) {
      double residual = filled[gaps.column()][rows[i]] - known[i];
      squares += residual * residual;
    }
    RealVector drawn =
        drawn(fitted, decomposition.getLT(), squares, rows.length - target.length, random);
    return new Prediction(known, predict(predictors, gaps.missing(), drawn));
  }

  /** β* = β + σ*·L⁻ᵀz with σ*² = RSS/χ². */
  private static RealVector drawn(
      RealVector fitted, RealMatrix upper, double squares, int degrees, SplittableRandom random) {
    double chiSquare =
        new ChiSquaredDistribution(null, degrees).inverseCumulativeProbability(random.nextDouble());
    double deviation = Math.sqrt(squares / chiSquare);
    double[] z = new double[fitted.getDimension()];
    for (int i = 0; i < z.length; i++) {
      z[i] = random.nextGaussian() * deviation;
    }
    RealVector step = MatrixUtils.createRealVector(z);
    MatrixUtils.solveUpperTriangularSystem(upper, step);
    return fitted.add(step);
  }

  private static RealMatrix cross(double[][] predictors, int[] rows) {
    int size = predictors.length + 1;
    double[][] cross = new double[size][size];
    for (int row : rows) {
      for (int i = 0; i < size; i++) {
        double x = value(predictors, i, row);
        for (int j = i; j < size; j++) {
          cross[i][j] += x * value(predictors, j, row);
        }
      }
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        cross[i][j] = cross[j][i];
      }
    }
    for (int i = 0; i < size; i++) {
      // a column of zeros, such as a mark of other rows, predicts nothing
      cross[i][i] = cross[i][i] == 0 ? 1 : cross[i][i] * (1 + RIDGE);
    }
    return MatrixUtils.createRealMatrix(cross);
  }

  private static double[] target(double[][] predictors, double[] answers, int[] rows) {
    double[] target = new double[predictors.length + 1];
    for (int row : rows) {
      for (int i = 0; i < target.length; i++) {
        target[i] += value(predictors, i, row) * answers[row];
      }
    }
    return target;
  }

  private static double[] predict(double[][] predictors, int[] rows, RealVector coefficients) {
    double[] predicted = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < coefficients.getDimension(); i++) {
        predicted[r] += coefficients.getEntry(i) * value(predictors, i, rows[r]);
      }
    }
    return predicted;
  }

  /** The intercept comes first. */
  private static double value(double[][] predictors, int i, int row) {
    return i == 0 ? 1 : predictors[i - 1][row];
  }
}
