// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Johnson's relative weights (Johnson 2000, Multivariate Behavioral Research 35:1-19). */
final class RelativeWeights {
  private RelativeWeights() {}

  /**
   * With R = QΔQ′ and Λ = QΔ^½Q′ the weights are Σ_k λ²_jk·b²_k, b = Λ⁻¹r.
   *
   * @param predictors p × p correlations of the drivers, positive definite
   * @param outcome p correlations with the outcome
   * @return p weights, not negative, which sum to R²
   */
  static double[] of(RealMatrix predictors, RealVector outcome) {
    var eigen = new EigenDecomposition(predictors);
    var rotation = eigen.getV();
    int p = outcome.getDimension();
    var root = rotation.copy();
    var inverseRoot = rotation.copy();
    for (int column = 0; column < p; column++) {
      double scale = Math.sqrt(eigen.getRealEigenvalue(column));
      root.setColumnVector(column, rotation.getColumnVector(column).mapMultiply(scale));
      inverseRoot.setColumnVector(column, rotation.getColumnVector(column).mapDivide(scale));
    }
    var loadings = root.multiply(rotation.transpose());
    var coefficients = inverseRoot.multiply(rotation.transpose()).operate(outcome);
    var weights = new double[p];
    for (int j = 0; j < p; j++) {
      for (int k = 0; k < p; k++) {
        double part = loadings.getEntry(j, k) * coefficients.getEntry(k);
        weights[j] += part * part;
      }
    }
    return weights;
  }
}
