// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.reliability.ItemAnalysis.Item;
import org.ketenspiegel.statistics.reliability.Omega.Reason;
import org.ketenspiegel.statistics.reliability.Omega.Undefined;
import org.ketenspiegel.statistics.reliability.ParallelAnalysis.Dimensions;

class FactorsTest {

  /** Items of so many factors, each with its own part. */
  private static double[][] items(int items, int factors, int n) {
    var random = new Random(12);
    double[][] columns = new double[items][n];
    for (int row = 0; row < n; row++) {
      double[] common = random.doubles(factors).map(u -> random.nextGaussian()).toArray();
      for (int i = 0; i < items; i++) {
        columns[i][row] = common[i % factors] + .6 * random.nextGaussian();
      }
    }
    return columns;
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Test
  void equalLoadingsMakeOmegaAlpha() {
    double[][] items = new double[3][8];
    for (int row = 0; row < 8; row++) {
      items[0][row] = row & 1;
      items[1][row] = row >> 1 & 1;
      items[2][row] = row >> 2 & 1;
    }
    double[][] tied = Arrays.stream(items).map(i -> Arrays.copyOf(i, 10)).toArray(double[][]::new);
    Arrays.stream(tied).forEach(item -> item[8] = item[9] = 2);
    var omega = assertInstanceOf(Omega.Known.class, OneFactor.omega(tied));
    var alpha = assertInstanceOf(Reliability.Alpha.class, CronbachAlpha.of(tied));
    assertEquals(alpha.value(), omega.value(), 1e-9);
    assertEquals(0, omega.discrepancy(), 1e-12);
  }

  @Test
  void weightsOfOneEqualUnweighted() {
    double[][] items = items(5, 1, 120);
    var plain = (Omega.Known) OneFactor.omega(items);
    var weighted = (Omega.Known) OneFactor.omega(items, ones(120));
    assertEquals(plain.value(), weighted.value());
    assertEquals(ItemAnalysis.of(items), ItemAnalysis.of(items, ones(120)));
  }

  @Test
  void anItemWithoutAVarianceOfItsOwnIsImproper() {
    double[][] items = items(4, 1, 300);
    var random = new Random(5);
    for (int row = 0; row < 300; row++) {
      items[0][row] = items[1][row] + items[2][row] + items[3][row] + .001 * random.nextGaussian();
    }
    assertEquals(new Undefined(Reason.IMPROPER), OneFactor.omega(items));
  }

  @Test
  void itemsThatShareNothingHaveNoFactor() {
    double[][] items = new double[3][8];
    for (int row = 0; row < 8; row++) {
      for (int i = 0; i < 3; i++) {
        items[i][row] = row >> i & 1;
      }
    }
    assertEquals(new Undefined(Reason.NOT_CONVERGED), OneFactor.omega(items));
  }

  @Test
  void whatHasNoOmegaIsNamed() {
    assertEquals(new Undefined(Reason.TOO_FEW_ITEMS), OneFactor.omega(items(2, 1, 50)));
    assertEquals(new Undefined(Reason.TOO_FEW_ROWS), OneFactor.omega(items(5, 1, 5)));
    double[][] items = items(4, 1, 50);
    Arrays.fill(items[2], 3);
    assertEquals(new Undefined(Reason.CONSTANT_ITEM), OneFactor.omega(items));
    items[2] = Arrays.stream(items[0]).map(x -> 2 * x + 1).toArray();
    assertEquals(new Omega.CollinearItem(2), OneFactor.omega(items));
    double[] missing = new double[50];
    Arrays.fill(missing, Double.NaN);
    items[2] = missing;
    assertEquals(new Undefined(Reason.TOO_FEW_ROWS), OneFactor.omega(items));
  }

  @Test
  void aConstantItemHasNoRestCorrelation() {
    double[][] items = items(3, 1, 50);
    Arrays.fill(items[1], 4);
    var each = ItemAnalysis.of(items);
    assertEquals(OptionalDouble.empty(), each.get(1).restCorrelation());
    assertTrue(each.get(0).restCorrelation().isPresent());
    assertEquals(
        new Item(OptionalDouble.empty(), OptionalDouble.empty()),
        ItemAnalysis.of(new double[][] {{1, 2, 3}}).getFirst());
  }

  @Test
  void asManyDimensionsAsFactorsAreFound() {
    for (int factors = 1; factors <= 3; factors++) {
      var result = ParallelAnalysis.withDefaults().of(items(9, factors, 400));
      var found = assertInstanceOf(Dimensions.class, result);
      assertEquals(factors, found.dimensions());
      assertEquals(9, Arrays.stream(found.eigenvalues()).sum(), 1e-9);
      assertEquals(9, Arrays.stream(found.random()).sum(), 1e-9);
    }
  }

  @Test
  void oneSeedGivesOneAnswer() {
    double[][] items = items(6, 2, 80);
    var analysis = ParallelAnalysis.withDefaults().withSets(50);
    var first = (Dimensions) analysis.of(items);
    assertArrayEquals(first.limits(), ((Dimensions) analysis.of(items)).limits());
    var other = (Dimensions) analysis.withSeed(2).of(items);
    assertNotEquals(first.limits()[0], other.limits()[0]);
  }

  @Test
  void whatHasNoDimensionsIsNamed() {
    double[][] items = items(4, 1, 30);
    Arrays.fill(items[3], 1);
    assertEquals(new ParallelAnalysis.ConstantItem(3), ParallelAnalysis.withDefaults().of(items));
    assertEquals(
        new ParallelAnalysis.TooFewRows(4, 5), ParallelAnalysis.withDefaults().of(items(4, 1, 4)));
  }
}
