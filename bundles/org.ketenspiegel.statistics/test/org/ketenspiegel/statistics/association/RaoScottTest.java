// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.association;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.design.LonelyPsu;
import org.ketenspiegel.statistics.design.Strata;

class RaoScottTest {
  private final Columns clusters = Columns.read("apiclus1");
  private final int[] wide = clusters.codes("wide");
  private final int[] stype = from0(clusters.codes("stype"));
  private final int[] level =
      Arrays.stream(clusters.codes("answer")).map(a -> Math.min(a / 4, 2)).toArray();
  private final Map<String, DoubleSupplier> computed = new HashMap<>();

  private static int[] from0(int[] codes) {
    return Arrays.stream(codes).map(code -> code - 1).toArray();
  }

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    var all = IntStream.range(0, wide.length).toArray();
    var high = IntStream.range(0, wide.length).filter(i -> level[i] > 0).toArray();
    tested("clusters.2x3", units(wide, 2, stype, 3, all, Strata.one(15)), 3);
    tested("clusters.3x3", units(stype, 3, level, 3, all, Strata.one(15)), 3);
    tested("strata.3x3", units(stype, 3, level, 3, all, stratified()), 3);
    tested("domain", units(wide, 2, stype, 3, high, stratified()), 3);
    tested("persons.2x4", persons(), 4);
    var simple = (TableTest.Tested) RaoScott.pearson(counts());
    computed.put("simple.x2", simple::pearson);
    computed.put("simple.p", () -> simple.firstOrder().p());
    return Reference.tests("association", computed);
  }

  private void tested(String name, CellSums cells, int columns) {
    if (RaoScott.withDefaults().of(cells, columns) instanceof TableTest.Tested test) {
      computed.put(name + ".f", () -> test.secondOrder().f());
      computed.put(name + ".numerator", () -> test.secondOrder().numerator());
      computed.put(name + ".denominator", () -> test.secondOrder().denominator());
      computed.put(name + ".p", () -> test.secondOrder().p());
      computed.put(name + ".pearson", test::pearson);
      computed.put(name + ".first.p", () -> test.firstOrder().p());
    }
  }

  private Strata stratified() {
    return Strata.of(IntStream.range(0, 15).map(district -> district % 4).toArray());
  }

  private CellSums units(int[] a, int rows, int[] b, int columns, int[] used, Strata strata) {
    int[] psu = clusters.codes("psu");
    double[] weight = clusters.get("unequal");
    var sums = new double[rows * columns][15];
    for (int i : used) {
      sums[a[i] * columns + b[i]][psu[i]] += weight[i];
    }
    return new CellSums.OfUnits(used.length, sums, strata);
  }

  private static CellSums persons() {
    var schools = Columns.read("apistrat");
    double[] score = schools.get("api00");
    int[] wide = schools.codes("wide");
    int[] cell =
        IntStream.range(0, score.length)
            .map(
                i ->
                    wide[i] * 4
                        + above(score[i], 550)
                        + above(score[i], 650)
                        + above(score[i], 750))
            .toArray();
    return new CellSums.OfRespondents(
        IntStream.range(0, 3).mapToObj(h -> stratum(schools, cell, h)).toList());
  }

  private static int above(double score, double limit) {
    return score > limit ? 1 : 0;
  }

  private static CellSums.Stratum stratum(Columns schools, int[] cell, int h) {
    int[] stratum = schools.codes("stratum");
    double[] weight = schools.get("weight");
    double[] population = schools.get("fpc");
    int[] rows = IntStream.range(0, cell.length).filter(i -> stratum[i] == h).toArray();
    var w = new double[8];
    var ww = new double[8];
    for (int i : rows) {
      w[cell[i]] += weight[i];
      ww[cell[i]] += weight[i] * weight[i];
    }
    return new CellSums.Stratum(rows.length, rows.length, w, ww, rows.length / population[rows[0]]);
  }

  private int[][] counts() {
    var counts = new int[3][3];
    for (int i = 0; i < stype.length; i++) {
      counts[stype[i]][level[i]]++;
    }
    return counts;
  }

  @Test
  void withoutADesignTheFirstOrderIsNearPearsonsTest() {
    var flat = Arrays.stream(counts()).flatMapToInt(Arrays::stream).asDoubleStream().toArray();
    int n = stype.length;
    var cells = new CellSums.OfRespondents(List.of(new CellSums.Stratum(n, n, flat, flat, 0)));
    var design = (TableTest.Tested) RaoScott.withDefaults().of(cells, 3);
    var pearson = (TableTest.Tested) RaoScott.pearson(counts());
    assertEquals(pearson.pearson(), design.pearson(), 1e-12);
    // Δ differs from n/(n − 1) only by how far the table is from independence.
    assertEquals(pearson.firstOrder().p(), design.firstOrder().p(), 0.02);
  }

  @Test
  void respondentsAsUnitsAreRespondentsAsSums() {
    double[] weights = {1, 2, 1, 3, 1, 2, 2, 1};
    int[] cell = {0, 1, 2, 3, 3, 0, 1, 2};
    var units = new double[4][8];
    var w = new double[4];
    var ww = new double[4];
    for (int i = 0; i < 8; i++) {
      units[cell[i]][i] = weights[i];
      w[cell[i]] += weights[i];
      ww[cell[i]] += weights[i] * weights[i];
    }
    var a = new CellSums.OfUnits(8, units, Strata.one(8));
    var b = new CellSums.OfRespondents(List.of(new CellSums.Stratum(8, 8, w, ww, 0)));
    var first = ((TableTest.Tested) RaoScott.withDefaults().of(a, 2)).secondOrder();
    var second = ((TableTest.Tested) RaoScott.withDefaults().of(b, 2)).secondOrder();
    assertEquals(first.f(), second.f(), 1e-13);
    assertEquals(first.denominator(), second.denominator(), 1e-10);
  }

  @Test
  void theUnitOfTheWeightsDoesNotMatter() {
    var all = IntStream.range(0, wide.length).toArray();
    var cells = (CellSums.OfUnits) units(wide, 2, stype, 3, all, stratified());
    var eightfold =
        new CellSums.OfUnits(
            cells.n(),
            Arrays.stream(cells.unitWeights())
                .map(cell -> Arrays.stream(cell).map(w -> 8 * w).toArray())
                .toArray(double[][]::new),
            cells.strata());
    assertEquals(RaoScott.withDefaults().of(cells, 3), RaoScott.withDefaults().of(eightfold, 3));
  }

  @Test
  void aRowWithoutAnswersIsNoRow() {
    var all = IntStream.range(0, wide.length).toArray();
    var three = units(wide, 3, stype, 3, all, Strata.one(15));
    var two = units(wide, 2, stype, 3, all, Strata.one(15));
    assertEquals(RaoScott.withDefaults().of(two, 3), RaoScott.withDefaults().of(three, 3));
  }

  @Test
  void tablesThatCannotBeTestedAreNamed() {
    var test = RaoScott.withDefaults();
    var empty = new CellSums.OfUnits(0, new double[4][3], Strata.one(3));
    assertEquals(new TableTest.Untested(Reason.NO_ANSWERS), test.of(empty, 2));
    double[][] oneRow = {{1, 1, 1}, {1, 2, 1}, {0, 0, 0}, {0, 0, 0}};
    var constant = new CellSums.OfUnits(7, oneRow, Strata.one(3));
    assertEquals(new TableTest.Untested(Reason.NO_VARIANCE), test.of(constant, 2));
    double[][] some = {{1, 1, 1}, {1, 2, 1}, {2, 0, 1}, {1, 0, 3}};
    var lonely = new CellSums.OfUnits(14, some, Strata.of(0, 1, 1));
    assertEquals(new TableTest.LonelyStrata(List.of(0)), test.of(lonely, 2));
    assertEquals(TableTest.Tested.class, test.with(LonelyPsu.CERTAINTY).of(lonely, 2).getClass());
    assertEquals(new TableTest.Untested(Reason.NO_ANSWERS), RaoScott.pearson(new int[2][2]));
    assertEquals(
        new TableTest.Untested(Reason.NO_VARIANCE), RaoScott.pearson(new int[][] {{1, 2}, {0, 0}}));
  }

  @Test
  void oneClusterOfAllRespondentsLeavesNoDegreesOfFreedom() {
    double[][] one = {{1}, {2}, {3}, {1}};
    var cells = new CellSums.OfUnits(7, one, Strata.one(1));
    assertEquals(
        new TableTest.Untested(Reason.NO_DEGREES_OF_FREEDOM),
        RaoScott.withDefaults().with(LonelyPsu.CERTAINTY).of(cells, 2));
  }
}
