// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Sampling;

class InMemoryAggregationTest {

  private static final int ROWS = 150_000;
  private static final Design CLUSTERED =
      Design.none().weightedBy("w").stratifiedBy("h").clusteredBy("c");

  /** Rows drawn with a fixed seed, in the order given. */
  private static ResponseTable table(int[] order) {
    var random = new Random(7);
    int rows = order.length;
    var values = new int[4][rows];
    var numbers = new double[2][rows];
    for (int i = 0; i < rows; i++) {
      values[0][i] = random.nextInt(6);
      values[1][i] = random.nextInt(4);
      values[2][i] = random.nextInt(3);
      values[3][i] = random.nextInt(20);
      numbers[0][i] = 0.3 + random.nextDouble();
      numbers[1][i] = random.nextInt(10) == 0 ? Double.NaN : 100 + random.nextGaussian();
    }
    var names = List.of("q", "g", "h", "c");
    var builder = ResponseTable.builder();
    for (int k = 0; k < 4; k++) {
      var codes = values[k];
      builder.add(CodeColumn.of(names.get(k), IntStream.of(order).map(i -> codes[i]).toArray()));
    }
    for (int k = 0; k < 2; k++) {
      var column = numbers[k];
      builder.add(
          NumberColumn.of(
              k == 0 ? "w" : "x", IntStream.of(order).mapToDouble(i -> column[i]).toArray()));
    }
    return builder.build();
  }

  private static int[] order(int rows) {
    return IntStream.range(0, rows).toArray();
  }

  private static Frame frame(ResponseTable table, Design design) {
    return new Frame(
        Sampling.of(design, table), Rows.all(table.rows()), Grouping.by(table.requireCodes("g")));
  }

  private static double[] sums(ResponseTable table, Frame frame, int threads) {
    var engine = new InMemoryAggregation(threads);
    var codes = engine.codes(table.requireCodes("q"), frame);
    var numbers = engine.numbers(new Shifted(table.requireNumbers("x"), 100), frame);
    var sums = DoubleStream.builder();
    for (int g = 0; g < codes.groups().size(); g++) {
      for (int u = 0; u < codes.units().size(); u++) {
        for (int i = 0; i < codes.entries().size(); i++) {
          sums.add(codes.count(g, u, i)).add(codes.weight(g, u, i));
          sums.add(codes.weightSquared(g, u, i));
        }
        sums.add(numbers.count(g, u)).add(numbers.w(g, u)).add(numbers.ww(g, u));
        sums.add(numbers.wz(g, u)).add(numbers.wzz(g, u));
        sums.add(numbers.wwz(g, u)).add(numbers.wwzz(g, u));
      }
    }
    return sums.build().toArray();
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    var table = table(order(ROWS));
    for (var design : List.of(Design.none(), Design.none().weightedBy("w"), CLUSTERED)) {
      var frame = frame(table, design);
      var one = sums(table, frame, 1);
      for (int threads : new int[] {2, 3, 8, 16}) {
        assertArrayEquals(one, sums(table, frame, threads));
      }
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBitsWithSoManyUnitsThatPartsGrow() {
    var places = new Random(1).ints(ROWS, 0, 600).toArray();
    var table = table(order(ROWS)).with(CodeColumn.of("c", places));
    var frame = frame(table, Design.none().weightedBy("w").clusteredBy("c"));
    var one = sums(table, frame, 1);
    for (int threads : new int[] {2, 3, 8}) {
      assertArrayEquals(one, sums(table, frame, threads));
    }
  }

  @Test
  void columnsSummedAlongDoNotChangeABit() {
    var table = table(order(ROWS));
    var frame = frame(table, CLUSTERED);
    var engine = new InMemoryAggregation(2);
    var wide = CodeColumn.of("wide", new Random(2).ints(ROWS, 0, 400).toArray());
    var alone = engine.codes(table.requireCodes("q"), frame);
    var beside =
        engine.codes(List.of(wide, table.requireCodes("q"), table.requireCodes("h")), frame).get(1);
    for (int unit = 0; unit < alone.units().size(); unit++) {
      for (int i = 0; i < alone.entries().size(); i++) {
        assertEquals(alone.weight(2, unit, i), beside.weight(2, unit, i));
        assertEquals(alone.weightSquared(2, unit, i), beside.weightSquared(2, unit, i));
      }
    }
  }

  @Test
  void orderOfTheRowsDoesNotMatter() {
    var order = order(40_000);
    var shuffled = new ArrayList<>(IntStream.of(order).boxed().toList());
    Collections.shuffle(shuffled, new Random(3));
    var table = table(order);
    var other = table(shuffled.stream().mapToInt(i -> i).toArray());
    var expected = sums(table, frame(table, CLUSTERED), 2);
    var computed = sums(other, frame(other, CLUSTERED), 2);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], computed[i], 1e-12 * Math.max(1000, Math.abs(expected[i])));
    }
  }

  @Test
  void sumsOfTheWeightedPathMatchANaiveLoop() {
    var table = table(order(6_000));
    var frame = frame(table, CLUSTERED);
    var summary = new InMemoryAggregation(2).codes(table.requireCodes("q"), frame);
    var w = table.requireNumbers("w");
    for (int g = 0; g < 4; g++) {
      for (int unit = 0; unit < 60; unit++) {
        double expected = 0;
        for (int row = 0; row < 6_000; row++) {
          if (table.require("g").numberAt(row) == g
              && frame.sampling().unit(row) == unit
              && table.require("q").numberAt(row) == 5) {
            expected += w.value(row);
          }
        }
        assertEquals(expected, summary.weight(g, unit, 5), 1e-9);
      }
    }
  }

  @Test
  void weightsOfOneEqualNoWeightsExactly() {
    var table = table(order(40_000));
    var ones = new double[40_000];
    Arrays.fill(ones, 1);
    var weighted = table.with(NumberColumn.of("w", ones));
    assertArrayEquals(
        sums(table, frame(table, Design.none()), 2),
        sums(weighted, frame(weighted, Design.none().weightedBy("w")), 2));
  }

  @Test
  void manyUnitsAreSummedInOnePieceWithTheSameResult() {
    var table = table(order(ROWS));
    var persons = table.with(CodeColumn.of("c", order(ROWS)));
    var frame = frame(persons, Design.none().clusteredBy("c"));
    var summary = new InMemoryAggregation(2).codes(persons.requireCodes("q"), frame);
    var plain =
        new InMemoryAggregation(2).codes(table.requireCodes("q"), frame(table, Design.none()));
    for (int g = 0; g < 4; g++) {
      for (int i = 0; i < 6; i++) {
        assertEquals(plain.count(g, i), summary.count(g, i));
      }
    }
  }

  @Test
  void onlyTheDomainCountsButTheBaseIsDrawn() {
    var table = table(order(1000));
    var frame =
        new Frame(
            Sampling.of(CLUSTERED, table),
            Rows.where(1000, row -> row < 100),
            Grouping.everything(1000));
    var summary = new InMemoryAggregation(1).codes(table.requireCodes("q"), frame);
    assertEquals(100, IntStream.range(0, 6).mapToLong(i -> summary.count(0, i)).sum());
    assertEquals(60, IntStream.range(0, 3).map(h -> summary.units().drawn(h)).sum());
  }

  @Test
  void missingNumbersAreCountedByKind() {
    var x = NumberColumn.of("x", 1, 99, Double.NaN, 3).withMissing(Map.of(99, Missing.REFUSED));
    var table = ResponseTable.of(x);
    var summary = new InMemoryAggregation(1).numbers(Shifted.byFirst(x), Frame.of(table));
    assertEquals(2, summary.count(0, 0));
    assertEquals(1, summary.missing(0, Missing.REFUSED));
    assertEquals(1, summary.missing(0, Missing.NOT_ANSWERED));
    assertEquals(0, summary.missing(0, Missing.DONT_KNOW));
    assertEquals(2, summary.wz(0, 0));
  }

  @Test
  void tableWithoutRowsHasZeroSums() {
    var table = ResponseTable.of(CodeColumn.of("q"), NumberColumn.of("x"));
    var summary = new InMemoryAggregation(2).codes(table.requireCodes("q"), Frame.of(table));
    assertEquals(0, summary.entries().size());
    assertEquals(
        0,
        new InMemoryAggregation(2)
            .numbers(Shifted.byFirst(table.requireNumbers("x")), Frame.of(table))
            .count(0, 0));
  }

  @Test
  void columnOfAnotherTableIsRefused() {
    var frame = Frame.of(ResponseTable.of(CodeColumn.of("q", 1, 2)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new InMemoryAggregation(1).codes(CodeColumn.of("other", 1), frame));
  }
}
