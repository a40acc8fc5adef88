// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.drivers.DriverResult.Caution;
import org.ketenspiegel.statistics.drivers.DriverResult.Fitted;

class DriverRegressionTest {
  private static final List<String> ATTITUDES =
      List.of("complaints", "privileges", "learning", "raises", "critical", "advance");
  private static final List<String> SCHOOLS = List.of("ell", "meals", "mobility", "emer");

  private final Columns attitude = Columns.read("attitude");

  @TestFactory
  Stream<DynamicTest> agreesWithTheDefinitionsInR() {
    var computed = new HashMap<String, DoubleSupplier>();
    add(computed, "attitude", ATTITUDES, fitAttitude(attitude));
    var schools = Columns.read("apistrat");
    add(
        computed,
        "schools",
        SCHOOLS,
        fitted(
            DriverRegression.of(
                schools.get("api00"), columns(schools, SCHOOLS), schools.get("weight"))));
    return Reference.tests("drivers", computed);
  }

  private static void add(
      Map<String, DoubleSupplier> computed, String name, List<String> names, Fitted fitted) {
    computed.put(name + ".rsquared", fitted::rSquared);
    for (int k = 0; k < names.size(); k++) {
      var driver = fitted.drivers().get(k);
      var prefix = name + "." + names.get(k) + ".";
      computed.put(prefix + "correlation", driver::correlation);
      computed.put(prefix + "beta", driver::beta);
      computed.put(prefix + "vif", driver::vif);
      computed.put(prefix + "last", driver::last);
      computed.put(prefix + "lmg", driver::lmg);
      computed.put(prefix + "johnson", driver::johnson);
    }
  }

  private static Fitted fitAttitude(Columns columns) {
    return fitted(DriverRegression.of(columns.get("rating"), columns(columns, ATTITUDES)));
  }

  private static double[][] columns(Columns columns, List<String> names) {
    return names.stream().map(columns::get).toArray(double[][]::new);
  }

  private static Fitted fitted(DriverResult result) {
    return assertInstanceOf(Fitted.class, result);
  }

  /** An outcome and p drivers that share a common part, so that all correlate. */
  private static double[][] generated(int p, int n, long seed) {
    var random = new Random(seed);
    var columns = new double[p + 1][n];
    for (int i = 0; i < n; i++) {
      double common = random.nextGaussian();
      for (int k = 1; k <= p; k++) {
        columns[k][i] = common + random.nextGaussian();
        columns[0][i] += k * columns[k][i] / p;
      }
      columns[0][i] += 2 * random.nextGaussian();
    }
    return columns;
  }

  @Test
  void sharesSumToTheExplainedVariance() {
    for (int p = 1; p <= 12; p++) {
      var fitted = fitted(DriverRegression.of(Correlations.listwise(generated(p, 200, p))));
      double rSquared = fitted.rSquared();
      assertEquals(rSquared, fitted.drivers().stream().mapToDouble(Driver::lmg).sum(), 1e-12);
      assertEquals(rSquared, fitted.drivers().stream().mapToDouble(Driver::johnson).sum(), 1e-12);
      assertTrue(fitted.drivers().stream().allMatch(d -> d.lmg() >= 0 && d.vif() >= 1 - 1e-12));
    }
  }

  @Test
  void equalDriversShareTheImportanceEqually() {
    int p = 5;
    var matrix = new double[p + 1][p + 1];
    for (int i = 0; i <= p; i++) {
      for (int j = 0; j <= p; j++) {
        matrix[i][j] = i == j ? 1 : i == 0 || j == 0 ? 0.5 : 0.6;
      }
    }
    var result =
        fitted(
            DriverRegression.of(new Correlations(500, 500, new double[p + 1], matrix, List.of())));
    for (var driver : result.drivers()) {
      assertEquals(result.rSquared() / p, driver.lmg(), 1e-14);
      assertEquals(result.rSquared() / p, driver.johnson(), 1e-13);
    }
  }

  @Test
  void uncorrelatedDriversExplainWhatTheyExplainAlone() {
    double[][] matrix = {{1, 0.6, 0.3}, {0.6, 1, 0}, {0.3, 0, 1}};
    var drivers =
        fitted(DriverRegression.of(new Correlations(500, 500, new double[3], matrix, List.of())))
            .drivers();
    assertEquals(0.36, drivers.get(0).lmg(), 1e-14);
    assertEquals(0.09, drivers.get(1).johnson(), 1e-14);
    assertEquals(drivers.get(1).first(), drivers.get(1).last(), 1e-14);
  }

  @Test
  void weightsOfOneEqualUnweightedExactly() {
    var ones = new double[30];
    Arrays.fill(ones, 1);
    assertEquals(
        fitAttitude(attitude),
        DriverRegression.of(attitude.get("rating"), columns(attitude, ATTITUDES), ones));
  }

  @Test
  void aRowOfWeightTwoIsTwoRows() {
    var columns = generated(3, 50, 1);
    var weights = new double[50];
    Arrays.setAll(weights, i -> i < 25 ? 2 : 1);
    var doubled =
        Arrays.stream(columns)
            .map(c -> Stream.of(c, Arrays.copyOf(c, 25)).flatMapToDouble(Arrays::stream).toArray())
            .toArray(double[][]::new);
    var weighted = fitted(DriverRegression.of(Correlations.listwise(columns, weights)));
    var repeated = fitted(DriverRegression.of(Correlations.listwise(doubled)));
    assertEquals(repeated.rSquared(), weighted.rSquared(), 1e-13);
    assertEquals(repeated.drivers().get(2).lmg(), weighted.drivers().get(2).lmg(), 1e-13);
    assertEquals(50, weighted.n());
  }

  @Test
  void shufflingTheRowsChangesNothing() {
    var rows = Arrays.asList(attitude.rows().clone());
    Collections.shuffle(rows, new Random(3));
    var shuffled = fitAttitude(new Columns(attitude.names(), rows.toArray(double[][]::new)));
    var expected = fitAttitude(attitude);
    for (int k = 0; k < ATTITUDES.size(); k++) {
      assertEquals(expected.drivers().get(k).lmg(), shuffled.drivers().get(k).lmg(), 1e-13);
      assertEquals(expected.drivers().get(k).johnson(), shuffled.drivers().get(k).johnson(), 1e-13);
    }
  }

  @Test
  void anUnansweredDriverTakesTheRowOut() {
    var columns = generated(2, 40, 5);
    columns[2][0] = Double.NaN;
    columns[0][39] = Double.NaN;
    var cut =
        Arrays.stream(columns).map(c -> Arrays.copyOfRange(c, 1, 39)).toArray(double[][]::new);
    assertEquals(
        DriverRegression.of(Correlations.listwise(cut)),
        DriverRegression.of(Correlations.listwise(columns)));
  }

  @Test
  void tooFewRowsAreRefused() {
    var columns = generated(4, 5, 7);
    assertEquals(
        new DriverResult.TooFewRows(5, 6), DriverRegression.of(Correlations.listwise(columns)));
    assertInstanceOf(
        DriverResult.TooFewRows.class, DriverRegression.of(new double[0], new double[4][0]));
  }

  @Test
  void nothingAnsweredAndNothingWeightedAreTooFewRows() {
    var columns = generated(3, 50, 9);
    var drivers = Arrays.copyOfRange(columns, 1, 4);
    assertEquals(
        new DriverResult.TooFewRows(0, 5),
        DriverRegression.of(columns[0], drivers, new double[50]));
    Arrays.fill(drivers[1], Double.NaN);
    assertEquals(new DriverResult.TooFewRows(0, 5), DriverRegression.of(columns[0], drivers));
  }

  @Test
  void constantColumnsAreNamed() {
    var columns = generated(3, 50, 9);
    Arrays.fill(columns[2], 0.1);
    assertEquals(
        new DriverResult.ConstantDrivers(List.of(1)),
        DriverRegression.of(Correlations.listwise(columns)));
    Arrays.fill(columns[0], 4);
    assertEquals(
        new DriverResult.ConstantOutcome(), DriverRegression.of(Correlations.listwise(columns)));
  }

  @Test
  void aDriverThatFollowsFromOthersIsNamed() {
    var columns = generated(4, 50, 11);
    Arrays.setAll(columns[3], i -> 2 * columns[1][i] - columns[2][i] + 3);
    assertEquals(
        new DriverResult.CollinearDriver(2), DriverRegression.of(Correlations.listwise(columns)));
  }

  @Test
  void moreDriversThanSubsetsCanBeTakenOfAreRefused() {
    assertEquals(
        new DriverResult.TooManyDrivers(21, 20),
        DriverRegression.of(Correlations.listwise(generated(21, 60, 13))));
  }

  @Test
  void fewRowsGiveCautions() {
    assertEquals(
        EnumSet.of(Caution.FEW_ROWS_PER_DRIVER, Caution.FEW_ROWS),
        fitAttitude(attitude).cautions());
    assertEquals(
        Set.of(Caution.FEW_ROWS),
        fitted(DriverRegression.of(Correlations.listwise(generated(3, 50, 1)))).cautions());
    assertEquals(
        Set.of(),
        fitted(DriverRegression.of(Correlations.listwise(generated(3, 100, 1)))).cautions());
  }

  @Test
  void driversThatAllMeasureOneThingGiveACaution() {
    var random = new Random(6);
    double[][] columns = new double[5][200];
    for (int row = 0; row < 200; row++) {
      double common = random.nextGaussian();
      for (double[] column : columns) {
        column[row] = common + .5 * random.nextGaussian();
      }
    }
    assertEquals(
        Set.of(Caution.HALO),
        fitted(DriverRegression.of(Correlations.listwise(columns))).cautions());
  }

  @Test
  void noDriverIsAMistake() {
    assertThrows(
        IllegalArgumentException.class,
        () -> DriverRegression.of(new double[] {1, 2, 3}, new double[0][]));
  }

  @Test
  void aHighMeanCostsNoDigits() {
    var columns = generated(3, 100, 15);
    var expected = fitted(DriverRegression.of(Correlations.listwise(columns)));
    for (var column : columns) {
      Arrays.setAll(column, i -> column[i] + 1e6);
    }
    var moved = fitted(DriverRegression.of(Correlations.listwise(columns)));
    assertEquals(expected.drivers().get(2).lmg(), moved.drivers().get(2).lmg(), 1e-9);
  }
}
