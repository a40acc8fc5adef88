// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Reference;

class OrderedLogitTest {

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    Map<String, DoubleSupplier> computed = new HashMap<>();
    var schools = Columns.read("apistrat");
    double[] api = classes(schools.get("api00"), 500, 600, 700, 800);
    var names = List.of("ell", "meals", "mobility", "emer");
    add(computed, "schools", fitted(api, columns(schools, names), schools.get("weight")));
    var attitude = Columns.read("attitude");
    double[] rating = classes(attitude.get("rating"), 55, 65, 75);
    names = List.of("complaints", "learning", "raises");
    add(computed, "attitude", fitted(rating, columns(attitude, names), ones(30)));
    return Reference.tests("ordered", computed);
  }

  private static void add(
      Map<String, DoubleSupplier> computed, String name, OrderedResult.Fitted fitted) {
    for (int i = 0; i < fitted.coefficients().size(); i++) {
      double coefficient = fitted.coefficients().get(i);
      double weight = fitted.weights().get(i);
      computed.put(name + ".coefficient." + (i + 1), () -> coefficient);
      computed.put(name + ".weight." + (i + 1), () -> weight);
    }
    for (int l = 0; l < fitted.thresholds().size(); l++) {
      double threshold = fitted.thresholds().get(l);
      computed.put(name + ".threshold." + (l + 1), () -> threshold);
    }
    computed.put(name + ".loglik", fitted::logLikelihood);
    computed.put(name + ".mcfadden", fitted::mcFadden);
  }

  private static double[] classes(double[] values, double... cuts) {
    return Arrays.stream(values)
        .map(x -> Arrays.stream(cuts).filter(cut -> x >= cut).count())
        .toArray();
  }

  private static double[][] columns(Columns columns, List<String> names) {
    return names.stream().map(columns::get).toArray(double[][]::new);
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static OrderedResult.Fitted fitted(
      double[] outcome, double[][] drivers, double[] weights) {
    return assertInstanceOf(OrderedResult.Fitted.class, OrderedLogit.of(outcome, drivers, weights));
  }

  private static double[][] drivers(int n) {
    var random = new Random(3);
    double[][] drivers = new double[2][n];
    for (int row = 0; row < n; row++) {
      double common = random.nextGaussian();
      drivers[0][row] = common + random.nextGaussian();
      drivers[1][row] = common + random.nextGaussian();
    }
    return drivers;
  }

  /** Only the order counts: 1, 2, 3 say what 10, 11, 90 say. */
  @Test
  void distancesBetweenOutcomesDoNotCount() {
    double[][] drivers = drivers(200);
    var random = new Random(4);
    double[] even = new double[200];
    Arrays.setAll(
        even, i -> Math.clamp(Math.round(2 + .5 * drivers[0][i] + random.nextGaussian()), 1, 3));
    double[] uneven = Arrays.stream(even).map(y -> y == 3 ? 90 : 9 + y).toArray();
    assertEquals(fitted(even, drivers, ones(200)), fitted(uneven, drivers, ones(200)));
  }

  @Test
  void weightsSumToMcFaddensMeasure() {
    double[][] drivers = drivers(150);
    double[] outcome = classes(drivers[0].clone(), -1, 0, 1);
    Arrays.setAll(outcome, i -> i % 3 == 0 ? (i / 3) % 4 : outcome[i]);
    var fitted = fitted(outcome, drivers, ones(150));
    assertEquals(fitted.mcFadden(), fitted.weights().stream().mapToDouble(w -> w).sum(), 1e-12);
    assertEquals(true, fitted.ordersDifferently(new double[] {.1, .2}));
    assertEquals(false, fitted.ordersDifferently(new double[] {.2, .1}));
  }

  @Test
  void whatCannotBeFittedIsNamed() {
    double[][] drivers = drivers(60);
    assertEquals(
        new OrderedResult.Separated(), OrderedLogit.of(classes(drivers[0], 0), drivers, ones(60)));
    assertEquals(
        new OrderedResult.TooManyLevels(60, 20),
        OrderedLogit.of(drivers[0].clone(), new double[][] {drivers[1]}, ones(60)));
    assertEquals(
        new OrderedResult.Refused(new DriverResult.ConstantOutcome()),
        OrderedLogit.of(new double[60], drivers, ones(60)));
  }
}
