// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.imputation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.drivers.DriverRegression;
import org.ketenspiegel.statistics.drivers.DriverResult;

class DummyAdjustmentTest {

  private static final List<String> NAMES = List.of("ell", "meals", "mobility");
  private static final double[] VALUES = {3.1, 3.4, 2.9, 3.3, 3.2};
  private static final double[] VARIANCES = {.04, .05, .045, .038, .052};

  private final Columns schools = Columns.read("apistrat");
  private final double[] weights = schools.get("weight");

  private boolean[][] marks() {
    boolean[][] marks = new boolean[3][weights.length];
    for (int row = 1; row <= weights.length; row++) {
      marks[0][row - 1] = row % 7 == 3;
      marks[2][row - 1] = row % 5 == 1;
    }
    return marks;
  }

  private DriverResult regression(double[][] drivers, boolean[][] marks) {
    var adjusted = DummyAdjustment.of(drivers, marks, weights);
    return DriverRegression.of(
        schools.get("api00"), adjusted.drivers(), adjusted.indicators(), weights);
  }

  private double[][] drivers() {
    return NAMES.stream().map(schools::get).toArray(double[][]::new);
  }

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    var fitted = assertInstanceOf(DriverResult.Fitted.class, regression(drivers(), marks()));
    Map<String, DoubleSupplier> computed = new HashMap<>();
    computed.put("rsquared", fitted::rSquared);
    for (int k = 0; k < 3; k++) {
      computed.put("lmg." + NAMES.get(k), fitted.drivers().get(k)::lmg);
      computed.put("last." + NAMES.get(k), fitted.drivers().get(k)::last);
    }
    var pooled = Pooled.of(VALUES, VARIANCES, 120);
    computed.put("pooled.variance", pooled.estimate()::variance);
    computed.put("pooled.share", pooled::missingInformation);
    computed.put("pooled.degrees", pooled.estimate()::degreesOfFreedom);
    computed.put(
        "pooled.degrees.large",
        () -> Pooled.of(VALUES, VARIANCES, Double.POSITIVE_INFINITY).estimate().degreesOfFreedom());
    return Reference.tests("adjusted", computed);
  }

  @Test
  void whatWasAnsweredWhereItDoesNotApplyDoesNotCount() {
    double[][] drivers = drivers();
    for (int row = 2; row < weights.length; row += 7) {
      drivers[0][row] = Double.NaN;
    }
    assertEquals(regression(drivers(), marks()), regression(drivers, marks()));
  }

  @Test
  void whereAllAppliesNothingChanges() {
    double[][] drivers = drivers();
    var adjusted = DummyAdjustment.of(drivers, new boolean[3][weights.length], weights);
    assertEquals(0, adjusted.indicators().length);
    assertEquals(
        DriverRegression.of(schools.get("api00"), drivers, weights),
        DriverRegression.of(
            schools.get("api00"), adjusted.drivers(), adjusted.indicators(), weights));
  }

  @Test
  void aDriverThatAppliesToNobodyIsNamed() {
    boolean[][] marks = marks();
    Arrays.fill(marks[1], true);
    assertEquals(new DriverResult.ConstantDrivers(List.of(1)), regression(drivers(), marks));
  }

  @Test
  void setsThatAgreeMissNoInformation() {
    var pooled = Pooled.of(new double[] {2, 2, 2}, new double[] {1, 1, 1}, 50);
    assertEquals(0, pooled.missingInformation());
    assertEquals(1, pooled.estimate().variance());
    assertThrows(IllegalArgumentException.class, () -> Pooled.of(new double[1], new double[1], 5));
  }
}
