// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.Arrays;
import java.util.Optional;
import org.ketenspiegel.data.Indices;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Units.FirstStage;

/** A design applied to the rows of a table: the weight of every row and the unit it belongs to. */
public final class Sampling {

  private final Rows base;
  private final Weights weights;
  private final Optional<Indices> unitOfRow;
  private final Units units;

  private Sampling(Rows base, Weights weights, Optional<Indices> unitOfRow, Units units) {
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
            .orElseGet(Levels::single);
    var clusters = design.clusters().map(name -> Levels.of(table.require(name), base, "cluster"));
    var members = clusters.map(levels -> Members.nested(strata, levels, base));
    var placed = members.orElseGet(() -> Members.ofStrata(strata, base));
    var drawn = new int[strata.size()];
    if (clusters.isPresent()) {
      Arrays.stream(placed.stratumOfUnit()).forEach(stratum -> drawn[stratum]++);
    } else {
      base.forEach(row -> drawn[strata.of(row)]++);
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
        placed.unitOfRow(),
        new Units(firstStage, placed.stratumOfUnit(), strata.names(), drawn, fractions));
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
    return weights.column().isPresent();
  }

  /** The weight of a row of the base; 1 when there are no weights. */
  public double weight(int row) {
    return weighted() ? weights.column().get().value(row) : 1;
  }

  /** The weights of {@code count} rows from row {@code from} on; outside the base anything. */
  public void weights(int from, int count, double[] into) {
    if (weighted()) {
      weights.column().get().values(from, count, into);
    } else {
      Arrays.fill(into, 0, count, 1);
    }
  }

  /** The unit of a row of the base. */
  public int unit(int row) {
    return unitOfRow.isPresent() ? unitOfRow.get().at(row) : 0;
  }

  /** The units of {@code count} rows from row {@code from} on; outside the base any unit. */
  public void units(int from, int count, int[] into) {
    if (unitOfRow.isPresent()) {
      unitOfRow.get().copy(from, count, into);
    } else {
      Arrays.fill(into, 0, count, 0);
    }
  }
}
