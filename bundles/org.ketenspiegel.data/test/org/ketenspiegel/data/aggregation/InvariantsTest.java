// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Sampling;

class InvariantsTest {

  private static final int ROWS = 70_000;
  private static final InMemoryAggregation ENGINE = new InMemoryAggregation(2);
  private static final Design WEIGHTED = Design.none().weightedBy("w");

  /** Rows from a start to an end of one and the same sample; weights are exact in binary. */
  private static ResponseTable rows(int from, int end) {
    var random = new SplittableRandom(11);
    var codes = new int[3][ROWS];
    var numbers = new double[2][ROWS];
    for (int row = 0; row < ROWS; row++) {
      codes[0][row] = random.nextInt(9);
      codes[1][row] = random.nextInt(5);
      codes[2][row] = random.nextInt(30);
      numbers[0][row] = 1 + random.nextInt(8) / 8.0;
      numbers[1][row] = 1000 + random.nextInt(100) / 4.0;
    }
    return ResponseTable.of(
        CodeColumn.of("q", cut(codes[0], from, end)).withMissing(Map.of(8, Missing.DONT_KNOW)),
        CodeColumn.of("g", cut(codes[1], from, end)),
        CodeColumn.of("c", cut(codes[2], from, end)),
        NumberColumn.of("w", IntStream.range(from, end).mapToDouble(i -> numbers[0][i]).toArray()),
        NumberColumn.of("x", IntStream.range(from, end).mapToDouble(i -> numbers[1][i]).toArray()));
  }

  private static int[] cut(int[] values, int from, int end) {
    return IntStream.range(from, end).map(i -> values[i]).toArray();
  }

  private static Frame frame(ResponseTable table, Design design, Rows domain) {
    return new Frame(Sampling.of(design, table), domain, Grouping.by(table.requireCodes("g")));
  }

  private static double[] sums(ResponseTable table, Design design, Rows domain) {
    var frame = frame(table, design, domain);
    var codes = ENGINE.codes(table.requireCodes("q"), frame);
    var numbers = ENGINE.numbers(new Shifted(table.requireNumbers("x"), 1000), frame);
    var sums = DoubleStream.builder();
    for (int g = 0; g < codes.groups().size(); g++) {
      for (int u = 0; u < codes.units().size(); u++) {
        for (int e = 0; e < codes.entries().size(); e++) {
          sums.add(codes.count(g, u, e)).add(codes.weight(g, u, e));
          sums.add(codes.weightSquared(g, u, e));
        }
        sums.add(numbers.count(g, u)).add(numbers.w(g, u)).add(numbers.wz(g, u));
        sums.add(numbers.wzz(g, u)).add(numbers.wwzz(g, u));
      }
    }
    return sums.build().toArray();
  }

  @Test
  void sumsOfBlocksAddUpToThoseOfTheWhole() {
    var whole = rows(0, ROWS);
    var all = sums(whole, WEIGHTED, Rows.all(ROWS));
    var first = rows(0, 41_000);
    var second = rows(41_000, ROWS);
    var one = sums(first, WEIGHTED, Rows.all(first.rows()));
    var two = sums(second, WEIGHTED, Rows.all(second.rows()));
    for (int i = 0; i < all.length; i++) {
      assertEquals(all[i], one[i] + two[i]);
    }
  }

  @Test
  void aFilterGivesTheSumsOfTheSubsetItLeaves() {
    var whole = rows(0, ROWS);
    IntPredicate kept = row -> row % 3 == 1;
    var filtered = sums(whole, WEIGHTED, Rows.where(ROWS, kept));
    var rows = IntStream.range(0, ROWS).filter(kept).toArray();
    var subset =
        ResponseTable.of(
            CodeColumn.of("q", codes(whole, "q", rows)).withMissing(Map.of(8, Missing.DONT_KNOW)),
            CodeColumn.of("g", codes(whole, "g", rows)),
            NumberColumn.of("w", numbers(whole, "w", rows)),
            NumberColumn.of("x", numbers(whole, "x", rows)));
    assertArrayEquals(sums(subset, WEIGHTED, Rows.all(rows.length)), filtered);
  }

  private static int[] codes(ResponseTable table, String name, int[] rows) {
    return IntStream.of(rows).map(row -> (int) table.require(name).numberAt(row)).toArray();
  }

  private static double[] numbers(ResponseTable table, String name, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> table.require(name).numberAt(row)).toArray();
  }

  @Test
  void missingCodesAreSummedApartFromAnswers() {
    var table = rows(0, ROWS);
    var summary = ENGINE.codes(table.requireCodes("q"), frame(table, WEIGHTED, Rows.all(ROWS)));
    var entries = summary.entries();
    assertEquals(Missing.DONT_KNOW, entries.get(8).missing().orElseThrow());
    assertEquals(ROWS - table.requireCodes("q").substantive().count(), count(summary, 8));
    assertEquals(ROWS, IntStream.range(0, entries.size()).mapToLong(e -> count(summary, e)).sum());
  }

  private static long count(CodeSummary summary, int entry) {
    return IntStream.range(0, 5).mapToLong(g -> summary.count(g, entry)).sum();
  }

  @Test
  void sumsOfUnitsAddUpToThoseOfTheGroup() {
    var table = rows(0, ROWS);
    var all = Rows.all(ROWS);
    var plain = ENGINE.codes(table.requireCodes("q"), frame(table, WEIGHTED, all));
    var clustered =
        ENGINE.codes(table.requireCodes("q"), frame(table, WEIGHTED.clusteredBy("c"), all));
    assertEquals(30, clustered.units().size());
    for (int g = 0; g < 5; g++) {
      for (int e = 0; e < 9; e++) {
        assertEquals(plain.weight(g, e), clustered.weight(g, e));
        assertEquals(plain.weightSquared(g, e), clustered.weightSquared(g, e));
      }
    }
  }

  @Test
  void aShiftKeepsTheDigitsThatSquaresOfLargeNumbersLose() {
    var x = IntStream.range(0, ROWS).mapToDouble(row -> 1e9 + row % 2).toArray();
    var table = ResponseTable.of(NumberColumn.of("x", x));
    var sums = ENGINE.numbers(Shifted.byFirst(table.requireNumbers("x")), Frame.of(table));
    double n = sums.count(0, 0);
    assertEquals(0.25, sums.wzz(0, 0) / n - Math.pow(sums.wz(0, 0) / n, 2), 1e-15);
  }

  @Test
  void whatCannotBeWeightedIsNamed() {
    var q = CodeColumn.of("q", 1, 2, 3);
    for (var each :
        List.of(
            Map.entry(DataException.Kind.MISSING_WEIGHT, new double[] {1, Double.NaN, 1}),
            Map.entry(DataException.Kind.NEGATIVE_WEIGHT, new double[] {1, -1, 1}),
            Map.entry(DataException.Kind.NO_WEIGHT_LEFT, new double[] {0, 0, 0}))) {
      var table = ResponseTable.of(q, NumberColumn.of("w", each.getValue()));
      var thrown = assertThrows(DataException.class, () -> Sampling.of(WEIGHTED, table));
      assertEquals(each.getKey(), thrown.kind());
    }
  }

  @Test
  void aColumnOfNothingButMissingAnswersHasNoSubstantiveSums() {
    var q = CodeColumn.of("q", 9, 9, 9).withMissing(Map.of(9, Missing.REFUSED));
    var table = ResponseTable.of(q, NumberColumn.of("x", Double.NaN, Double.NaN, Double.NaN));
    var summary = ENGINE.codes(q, Frame.of(table));
    assertEquals(1, summary.entries().size());
    assertEquals(3, summary.count(0, 0));
    var numbers = ENGINE.numbers(Shifted.byFirst(table.requireNumbers("x")), Frame.of(table));
    assertEquals(0, numbers.count(0, 0));
    assertEquals(3, numbers.missing(0, Missing.NOT_ANSWERED));
  }
}
