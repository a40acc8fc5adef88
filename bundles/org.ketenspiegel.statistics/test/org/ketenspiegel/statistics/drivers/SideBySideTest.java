// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Many matrices at once give what the definitions give for each. */
class SideBySideTest {

  private static final int P = 6;
  private static final int MATRICES = 9;

  private final double[][] cells = new double[(P + 1) * (P + 1)][MATRICES + 3];

  SideBySideTest() {
    for (int m = 0; m < MATRICES; m++) {
      var random = new Random(m);
      double[][] columns = new double[P + 1][40];
      for (int row = 0; row < 40; row++) {
        double common = random.nextGaussian() * m / 3;
        for (double[] column : columns) {
          column[row] = common + random.nextGaussian();
        }
      }
      double[][] matrix = Correlations.listwise(columns).matrix();
      Matrices.put(Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray(), cells, m);
    }
  }

  private RealMatrix drivers(int m) {
    var all = new Array2DRowRealMatrix(P, P);
    for (int i = 0; i < P; i++) {
      for (int j = 0; j < P; j++) {
        all.setEntry(i, j, cells[(i + 1) * (P + 1) + j + 1][m]);
      }
    }
    return all;
  }

  private double[] outcome(int m) {
    return IntStream.rangeClosed(1, P).mapToDouble(k -> cells[k][m]).toArray();
  }

  /** R²(S) = r_S′R_SS⁻¹r_S, each solved on its own. */
  private double fit(int subset, int m) {
    int[] chosen = IntStream.range(0, P).filter(k -> (subset >> k & 1) == 1).toArray();
    if (chosen.length == 0) {
      return 0;
    }
    double[] outcome = outcome(m);
    var r = new ArrayRealVector(Arrays.stream(chosen).mapToDouble(k -> outcome[k]).toArray());
    var among = drivers(m).getSubMatrix(chosen, chosen);
    return new LUDecomposition(among).getSolver().solve(r).dotProduct(r);
  }

  private double lmg(int driver, int m) {
    double share = 0;
    for (int subset = 0; subset < 1 << P; subset++) {
      if ((subset >> driver & 1) == 0) {
        int size = Integer.bitCount(subset);
        double orders = factorial(size) * factorial(P - 1 - size) / factorial(P);
        share += orders * (fit(subset | 1 << driver, m) - fit(subset, m));
      }
    }
    return share;
  }

  private static double factorial(int n) {
    return IntStream.rangeClosed(1, n).asDoubleStream().reduce(1, (a, b) -> a * b);
  }

  @Test
  void lmgIsTheMeanGainOverAllOrders() {
    double[][] shares = new double[P][MATRICES + 3];
    var subsets = new SubsetFits(P, MATRICES + 3);
    subsets.averageGains(cells, MATRICES, shares);
    for (int m = 0; m < MATRICES; m++) {
      for (int k = 0; k < P; k++) {
        assertEquals(lmg(k, m), shares[k][m], 1e-12);
      }
      assertEquals(fit((1 << P) - 1, m), subsets.rSquared(m), 1e-12);
    }
  }

  @Test
  void johnsonsWeightsAreThoseOfTheRootOfTheMatrix() {
    double[][] weights = new double[P][MATRICES + 3];
    new RelativeWeights(P, MATRICES + 3).of(cells, MATRICES, weights);
    for (int m = 0; m < MATRICES; m++) {
      RealMatrix root = new EigenDecomposition(drivers(m)).getSquareRoot();
      double[] b =
          new LUDecomposition(root).getSolver().solve(new ArrayRealVector(outcome(m))).toArray();
      for (int j = 0; j < P; j++) {
        double expected = 0;
        for (int k = 0; k < P; k++) {
          expected += Math.pow(root.getEntry(j, k) * b[k], 2);
        }
        assertEquals(expected, weights[j][m], 1e-12);
      }
    }
  }

  @Test
  void coefficientsSolveTheNormalEquations() {
    double[][] found = new double[P][MATRICES + 3];
    var coefficients = new Coefficients(P, MATRICES + 3);
    coefficients.of(cells, MATRICES, found);
    for (int m = 0; m < MATRICES; m++) {
      double[] beta =
          new LUDecomposition(drivers(m))
              .getSolver()
              .solve(new ArrayRealVector(outcome(m)))
              .toArray();
      for (int k = 0; k < P; k++) {
        assertEquals(beta[k], found[k][m], 1e-12);
      }
      assertEquals(true, coefficients.solved(m));
    }
  }
}
