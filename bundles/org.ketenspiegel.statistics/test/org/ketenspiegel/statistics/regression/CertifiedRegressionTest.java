// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.statistics.StrdFile;
import org.ketenspiegel.statistics.regression.LeastSquares.Constant;

/** NIST's certified regressions. */
class CertifiedRegressionTest {

  private static LinearFit fit(StrdFile file, int degree, LeastSquares method) {
    double[][] rows = file.rows();
    double[] y = Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
    double[][] columns =
        degree > 1
            ? IntStream.rangeClosed(1, degree)
                .mapToObj(k -> power(rows, k))
                .toArray(double[][]::new)
            : IntStream.range(1, rows[0].length)
                .mapToObj(j -> Arrays.stream(rows).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    return method.fit(columns, y);
  }

  private static double[] power(double[][] rows, int k) {
    return Arrays.stream(rows).mapToDouble(row -> Math.pow(row[1], k)).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "Norris, 1, 12.5",
    "Pontius, 2, 12.5",
    "Longley, 1, 12.5",
    "Wampler1, 5, 12.5",
    "Wampler2, 5, 12.5",
    "Wampler3, 5, 12.5",
    "Wampler4, 5, 12.5",
    "Wampler5, 5, 12.5"
  })
  void regressionsHaveTheseDigits(String name, int degree, double least) {
    var file = StrdFile.read(name);
    var fit =
        assertInstanceOf(LinearFit.Fitted.class, fit(file, degree, LeastSquares.withDefaults()));
    certified(file, fit, 0, least);
  }

  @ParameterizedTest
  @CsvSource({"NoInt1, 14.5", "NoInt2, 14.5"})
  void linesThroughTheOriginHaveTheseDigits(String name, double least) {
    var file = StrdFile.read(name);
    var method = LeastSquares.withDefaults().with(Constant.NONE);
    certified(file, assertInstanceOf(LinearFit.Fitted.class, fit(file, 1, method)), 1, least);
  }

  private static void certified(StrdFile file, LinearFit.Fitted fit, int first, double least) {
    for (int j = 0; j < fit.coefficients().length; j++) {
      double[] certified = file.certified("B" + (first + j));
      digits("B" + (first + j), least, fit.coefficients()[j], certified[0]);
      digits("standard error of B" + (first + j), least, fit.standardErrors()[j], certified[1]);
    }
    digits(
        "residual deviation",
        least,
        fit.residualDeviation(),
        file.certified("Standard Deviation")[0]);
    digits("R²", least, fit.rSquared(), file.certified("R-Squared")[0]);
  }

  private static void digits(String what, double least, double computed, double certified) {
    double digits = StrdFile.digits(computed, certified);
    assertTrue(digits >= least, () -> what + " has " + digits + " digits: " + computed);
  }

  @Test
  void filipsPolynomialIsRefused() {
    var refused = fit(StrdFile.read("Filip"), 10, LeastSquares.withDefaults());
    var collinear = assertInstanceOf(LinearFit.Collinear.class, refused);
    assertTrue(collinear.condition() > 1e9);
  }

  @Test
  void withAHigherLimitFilipsPolynomialIsFittedOnPurpose() {
    var method = LeastSquares.withDefaults().withHighestCondition(1e10);
    var fit = assertInstanceOf(LinearFit.Fitted.class, fit(StrdFile.read("Filip"), 10, method));
    assertTrue(fit.condition() > 1e9);
  }

  @Test
  void dependentAndConstantColumnsAreRefused() {
    double[] x = {1, 2, 4, 7, 3};
    double[] twice = {2, 4, 8, 14, 6};
    double[] same = {3, 3, 3, 3, 3};
    double[] y = {1, 5, 2, 2, 9};
    for (var columns : new double[][][] {{x, twice}, {x, same}, {x, new double[5]}}) {
      assertInstanceOf(LinearFit.Collinear.class, LeastSquares.withDefaults().fit(columns, y));
    }
  }

  @Test
  void asManyCoefficientsAsRowsAreRefused() {
    assertEquals(
        new LinearFit.TooFewRows(2, 2),
        LeastSquares.withDefaults().fit(new double[][] {{1, 2}}, new double[] {1, 5}));
    assertThrows(
        IllegalArgumentException.class,
        () -> LeastSquares.withDefaults().fit(new double[][] {{1, 2, 3}}, new double[] {1, 5}));
  }
}
