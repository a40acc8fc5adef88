// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.Arrays;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Units.FirstStage;

/** A design applied to the rows of a table: the weight of every row and the unit it belongs to. */
public final class Sampling {

  private final Rows base;
  private final Weights weights;
  private final int[] unitOfRow;
  private final Units units;

  private Sampling(Rows base, Weights weights, int[] unitOfRow, Units units) {
    this.base = base;
    this.weights = weights;
    this.unitOfRow = unitOfRow;
    this.units = units;
  }

  /** The design over every row of the table. */
  public static Sampling of(Design design, ResponseTable table) {
    return of(design, table, Rows.all(table.rows()));
  }

  /**
   * The design over the base, that is all rows that count as drawn; a domain within it is no base.
   * Throws a DataException when a weight, stratum, cluster or population is missing or impossible.
   * Weights that are all equal are no weights.
   */
  public static Sampling of(Design design, ResponseTable table, Rows base) {
    var weights =
        design
            .weight()
            .map(name -> Weights.of(table.requireNumbers(name), base))
            .orElse(Weights.EQUAL);
    var strata =
        design
            .strata()
            .map(name -> Levels.of(table.require(name), base, "stratum"))
            .orElseGet(() -> Levels.single(table.rows()));
    var clusters = design.clusters().map(name -> Levels.of(table.require(name), base, "cluster"));
    var unitOfRow =
        clusters.map(levels -> nested(strata, levels, base)).orElseGet(() -> strata.index());
    var stratumOfUnit = stratumOfUnit(strata, unitOfRow, base, clusters.isPresent());
    var drawn = new int[strata.size()];
    if (clusters.isPresent()) {
      Arrays.stream(stratumOfUnit).forEach(stratum -> drawn[stratum]++);
    } else {
      base.forEach(row -> drawn[strata.index()[row]]++);
    }
    var fractions =
        design
            .population()
            .map(known -> Fractions.of(known, table, base, strata, drawn))
            .orElseGet(() -> new double[drawn.length]);
    var firstStage = clusters.isPresent() ? FirstStage.CLUSTERS : FirstStage.ROWS;
    return new Sampling(
        base,
        weights,
        unitOfRow,
        new Units(firstStage, stratumOfUnit, strata.names(), drawn, fractions));
  }

  /** Numbers the pairs of stratum and cluster that occur, stratum by stratum. */
  private static int[] nested(Levels strata, Levels clusters, Rows base) {
    var pairs = new long[base.size()];
    base.forEach(
        row -> pairs[row] = (long) strata.index()[row] * clusters.size() + clusters.index()[row]);
    var occurring =
        Arrays.stream(base.toArray()).mapToLong(row -> pairs[row]).sorted().distinct().toArray();
    var unit = new int[base.size()];
    base.forEach(row -> unit[row] = Arrays.binarySearch(occurring, pairs[row]));
    return unit;
  }

  private static int[] stratumOfUnit(Levels strata, int[] unitOfRow, Rows base, boolean clustered) {
    if (!clustered) {
      var own = new int[strata.size()];
      Arrays.setAll(own, stratum -> stratum);
      return own;
    }
    int count = Arrays.stream(base.toArray()).map(row -> unitOfRow[row] + 1).max().orElse(0);
    var stratum = new int[count];
    base.forEach(row -> stratum[unitOfRow[row]] = strata.index()[row]);
    return stratum;
  }

  /** The rows that count as drawn. */
  public Rows base() {
    return base;
  }

  public Units units() {
    return units;
  }

  /** Whether the weights differ between rows. */
  public boolean weighted() {
    return !weights.equal();
  }

  /** The weight of a row of the base; 1 when there are no weights. */
  public double weight(int row) {
    return weights.equal() ? 1 : weights.values()[row];
  }

  /** The unit of a row of the base. */
  public int unit(int row) {
    return unitOfRow[row];
  }
}
