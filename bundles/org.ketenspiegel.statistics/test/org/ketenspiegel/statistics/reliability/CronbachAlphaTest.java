// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.design.IntraclassCorrelation;
import org.ketenspiegel.statistics.reliability.Reliability.Alpha;
import org.ketenspiegel.statistics.reliability.Reliability.Reason;
import org.ketenspiegel.statistics.reliability.Reliability.Undefined;

class CronbachAlphaTest {
  private final Columns attitude = Columns.read("attitude");
  private final double[][] items =
      attitude.names().stream().map(attitude::get).toArray(double[][]::new);

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    var computed = new HashMap<String, DoubleSupplier>();
    var alpha = alpha(CronbachAlpha.of(items));
    computed.put("alpha.attitude", alpha::value);
    computed.put("alpha.attitude.low", () -> alpha.interval(0.95).low());
    computed.put("alpha.attitude.high", () -> alpha.interval(0.95).high());
    var schools = Columns.read("apistrat");
    var columns =
        new double[][] {schools.get("ell"), schools.get("meals"), schools.get("mobility")};
    var weighted = alpha(CronbachAlpha.of(columns, schools.get("weight")));
    computed.put("alpha.weighted", weighted::value);
    var each = ItemAnalysis.of(items);
    for (int i = 0; i < items.length; i++) {
      var item = each.get(i);
      computed.put("rest." + attitude.names().get(i), () -> item.restCorrelation().orElseThrow());
      computed.put("without." + attitude.names().get(i), () -> item.alphaWithout().orElseThrow());
    }
    addFactors(computed);
    var clusters = Columns.read("apiclus1");
    var correlation =
        assertInstanceOf(
            IntraclassCorrelation.Known.class,
            IntraclassCorrelation.of(clusters.get("api00"), clusters.codes("psu")));
    computed.put("icc.clusters", correlation::value);
    computed.put("icc.clusters.size", correlation::clusterSize);
    return Reference.tests("reliability", computed);
  }

  private void addFactors(Map<String, DoubleSupplier> computed) {
    var omega = assertInstanceOf(Omega.Known.class, OneFactor.omega(items));
    computed.put("omega", omega::value);
    computed.put("omega.discrepancy", omega::discrepancy);
    var parallel = ParallelAnalysis.withDefaults().withSets(20_000);
    var found = assertInstanceOf(ParallelAnalysis.Dimensions.class, parallel.of(items));
    computed.put("halo", found::halo);
    for (int i = 0; i < items.length; i++) {
      double loading = omega.loadings()[i];
      double random = found.random()[i];
      double limit = found.limits()[i];
      computed.put("loading." + attitude.names().get(i), () -> loading);
      computed.put("parallel.mean." + (i + 1), () -> random);
      computed.put("parallel.limit." + (i + 1), () -> limit);
    }
  }

  private static Alpha alpha(Reliability reliability) {
    return assertInstanceOf(Alpha.class, reliability);
  }

  @Test
  void weightsOfOneEqualUnweightedExactly() {
    var ones = new double[30];
    Arrays.fill(ones, 1);
    assertEquals(CronbachAlpha.of(items), CronbachAlpha.of(items, ones));
  }

  @Test
  void identicalItemsAreFullyReliable() {
    var item = attitude.get("rating");
    var alpha = alpha(CronbachAlpha.of(new double[][] {item, item, item}));
    assertEquals(1, alpha.value(), 1e-14);
    assertEquals(1, alpha.interval(0.95).low(), 1e-13);
  }

  @Test
  void anUnansweredItemTakesTheRowOut() {
    var holed = Arrays.stream(items).map(double[]::clone).toArray(double[][]::new);
    holed[3][0] = Double.NaN;
    var cut = Arrays.stream(items).map(c -> Arrays.copyOfRange(c, 1, 30)).toArray(double[][]::new);
    assertEquals(CronbachAlpha.of(cut), CronbachAlpha.of(holed));
  }

  @Test
  void whatCannotBeSaidIsNamed() {
    assertEquals(new Undefined(Reason.TOO_FEW_ITEMS), CronbachAlpha.of(new double[][] {{1, 2, 3}}));
    assertEquals(
        new Undefined(Reason.TOO_FEW_ROWS),
        CronbachAlpha.of(new double[][] {{1, Double.NaN}, {2, 1}}));
    assertEquals(new Undefined(Reason.TOO_FEW_ROWS), CronbachAlpha.of(items, new double[30]));
    assertEquals(
        new Undefined(Reason.NO_VARIANCE), CronbachAlpha.of(new double[][] {{1, 5}, {5, 1}}));
  }
}
