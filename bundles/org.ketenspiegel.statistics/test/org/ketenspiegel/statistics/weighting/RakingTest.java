// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.weighting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.weighting.RakingResult.Raked;

class RakingTest {

  private final Columns schools = Columns.read("apistrat");
  private final double[] design = schools.get("weight");

  private Margin margin(String column, double[] cuts, double... shares) {
    int[] category =
        Arrays.stream(schools.get(column))
            .mapToInt(x -> (int) Arrays.stream(cuts).filter(cut -> x > cut).count())
            .toArray();
    return new Margin(category, shares).withTotal(Arrays.stream(design).sum());
  }

  private List<Margin> margins() {
    return List.of(
        margin("meals", new double[] {25, 50, 75}, .31, .22, .21, .26),
        margin("mobility", new double[] {10, 20}, .35, .35, .3),
        margin("emer", new double[] {10}, .5, .5));
  }

  private static Raked raked(RakingResult result) {
    return assertInstanceOf(Raked.class, result);
  }

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    Raked raked = raked(Raking.withDefaults().withTolerance(1e-12).of(design, margins()));
    var trimming = Trimming.withDefaults().withLow(.5).withHigh(1.6);
    var trimmed = assertInstanceOf(Trimming.Trimmed.class, trimming.of(raked.weights()));
    Map<String, DoubleSupplier> computed = new HashMap<>();
    for (int row : new int[] {1, 50, 99, 100, 150, 200}) {
      computed.put("raked." + row, () -> raked.weights()[row - 1]);
      computed.put("trimmed." + row, () -> trimmed.weights()[row - 1]);
    }
    computed.put("raked.squares", () -> squares(raked.weights()));
    computed.put("raked.deff", () -> raked.raked().designEffect());
    computed.put("trimmed.squares", () -> squares(trimmed.weights()));
    return Reference.tests("weighting", computed);
  }

  private static double squares(double[] weights) {
    return Arrays.stream(weights).map(w -> w * w).sum();
  }

  @Test
  void everyMarginHasItsSumsOfWeights() {
    Raked raked = raked(Raking.withDefaults().of(design, margins()));
    assertTrue(raked.error() <= 1e-9 && raked.rounds() < 1000, raked.error() + " left");
    for (int m = 0; m < 3; m++) {
      Margin margin = margins().get(m);
      assertArrayEquals(margin.sums(design), raked.before().get(m), 1e-9);
      assertArrayEquals(margin.sums(raked.weights()), raked.after().get(m), 1e-9);
      assertArrayEquals(margin.target(), raked.after().get(m), 1e-5);
      assertTrue(margin.error(margin.sums(raked.weights())) < 2e-9);
    }
  }

  /** Rows one after another, as the definition says. */
  @Test
  void cellsGiveWhatRowsGive() {
    var random = new Random(2);
    int n = 500;
    int[] sizes = {4, 3, 12};
    List<Margin> margins =
        Arrays.stream(sizes)
            .mapToObj(
                size ->
                    new Margin(
                            random.ints(n, 0, size).toArray(),
                            random.doubles(size, .5, 2).toArray())
                        .withTotal(900))
            .toList();
    double[] start = random.doubles(n, .2, 3).toArray();
    start[7] = 0;
    double[] rows = start.clone();
    for (int round = 0; round < 300; round++) {
      for (Margin margin : margins) {
        double[] sums = margin.sums(rows);
        for (int row = 0; row < n; row++) {
          int k = margin.category()[row];
          rows[row] *= margin.target()[k] / sums[k];
        }
      }
    }
    Raked raked = raked(Raking.withDefaults().withTolerance(1e-14).of(start, margins));
    assertArrayEquals(rows, raked.weights(), 1e-12);
    assertEquals(0, raked.weights()[7]);
  }

  @Test
  void manyCategoriesNeedNoTableOfAllCells() {
    int n = 4000;
    var random = new Random(4);
    List<Margin> margins =
        Stream.of(900, 800, 700)
            .map(size -> IntStream.range(0, n).map(i -> i < size ? i : random.nextInt(size)))
            .map(IntStream::toArray)
            .map(category -> new Margin(category, counts(category)))
            .toList();
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    assertArrayEquals(ones, raked(Raking.withDefaults().of(ones, margins)).weights(), 1e-12);
  }

  private static double[] counts(int[] category) {
    double[] counts = new double[Arrays.stream(category).max().orElseThrow() + 1];
    Arrays.stream(category).forEach(k -> counts[k]++);
    return counts;
  }

  @Test
  void whatCannotBeRakedIsNamed() {
    double[] ones = {1, 1, 1, 0};
    var first = new Margin(new int[] {0, 0, 1, 1}, new double[] {5, 5});
    assertEquals(
        new RakingResult.EmptyCategories(List.of(new RakingResult.Category(1, 2, 4))),
        Raking.withDefaults()
            .of(ones, List.of(first, new Margin(new int[] {0, 1, 1, 2}, new double[] {3, 3, 4}))));
    assertEquals(
        new RakingResult.Unclassified(1, 2),
        Raking.withDefaults()
            .of(ones, List.of(first, new Margin(new int[] {0, -1, 2, 1}, new double[] {5, 5}))));
    assertEquals(
        new RakingResult.TotalsDiffer(1, 11, 10),
        Raking.withDefaults()
            .of(ones, List.of(first, new Margin(new int[] {0, 1, 1, 0}, new double[] {5, 6}))));
    assertEquals(
        new RakingResult.NoWeight(), Raking.withDefaults().of(new double[4], List.of(first)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Raking.withDefaults().of(new double[] {1, 1, -1, 1}, List.of(first)));
  }

  /** Everybody of the first category of one margin is in the first of the other. */
  @Test
  void marginsThatContradictOneAnotherDoNotConverge() {
    double[] ones = {1, 1, 1};
    var result =
        Raking.withDefaults()
            .of(
                ones,
                List.of(
                    new Margin(new int[] {0, 0, 1}, new double[] {6, 4}),
                    new Margin(new int[] {0, 0, 1}, new double[] {5, 5})));
    var not = assertInstanceOf(RakingResult.NotConverged.class, result);
    assertEquals(1000, not.rounds());
    assertTrue(not.error() > .1);
  }

  @Test
  void trimmedWeightsKeepTheirTotalWithinTheLimits() {
    double[] weights = new Random(1).doubles(200).map(x -> .1 / (x + .01)).toArray();
    weights[3] = 0;
    var trimmed = assertInstanceOf(Trimming.Trimmed.class, new Trimming(.5, 3).of(weights));
    assertEquals(Arrays.stream(weights).sum(), Arrays.stream(trimmed.weights()).sum(), 1e-9);
    assertEquals(0, trimmed.weights()[3]);
    assertTrue(trimmed.cut() > 0 && trimmed.rounds() > 1);
    for (int row = 0; row < 200; row++) {
      double w = trimmed.weights()[row];
      assertTrue(row == 3 || (w >= trimmed.least() && w <= trimmed.most()));
    }
  }

  @Test
  void weightsWithinTheLimitsStayAsTheyAre() {
    double[] weights = {1, 1.5, 2};
    var trimmed = assertInstanceOf(Trimming.Trimmed.class, Trimming.withDefaults().of(weights));
    assertArrayEquals(weights, trimmed.weights());
    assertEquals(0, trimmed.cut());
  }

  @Test
  void trimmingThatLeavesNoRoomIsNamed() {
    assertInstanceOf(Trimming.NoRoom.class, new Trimming(0, 1).of(new double[] {1, 1, 1, 9}));
    assertEquals(new Trimming.NoWeight(), Trimming.withDefaults().of(new double[2]));
  }

  @Test
  void equalWeightsHaveNoEffect() {
    var spread = WeightSpread.of(new double[] {2, 2, 0, 2});
    assertEquals(1, spread.designEffect(), 1e-15);
    assertEquals(1, spread.ratio());
    assertEquals(3, spread.n());
  }
}
