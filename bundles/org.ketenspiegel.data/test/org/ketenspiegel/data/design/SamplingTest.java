// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.data.design.Units.FirstStage;

class SamplingTest {

  private final ResponseTable table =
      ResponseTable.of(
          NumberColumn.of("w", 1, 2, 1, 2, 0, 1.5),
          NumberColumn.of("same", 3, 3, 3, 3, 3, 3),
          NumberColumn.of("holes", 1, Double.NaN, 1, 1, 1, 1),
          NumberColumn.of("debt", 1, 1, 1, -2, 1, 1),
          NumberColumn.of("zero", 0, 0, 0, 0, 0, 0),
          CodeColumn.of("stratum", 2, 1, 1, 2, 2, 1),
          TextColumn.of("centre", "a", "a", "b", "b", "a", "b"),
          TextColumn.of("gaps", "a", "", "b", "b", "a", "b"),
          NumberColumn.of("size", 30, 20, 20, 30, 30, 20),
          NumberColumn.of("mixed", 30, 20, 20, 30, 31, 20),
          NumberColumn.of("small", 2, 20, 20, 2, 2, 20));

  private Sampling sampling(Design design) {
    return Sampling.of(design, table);
  }

  private Kind refusal(Design design) {
    return assertThrows(DataException.class, () -> sampling(design)).kind();
  }

  @Test
  void withoutADesignEveryRowIsAUnitOfOneStratum() {
    var units = sampling(Design.none()).units();
    assertEquals(FirstStage.ROWS, units.firstStage());
    assertEquals(1, units.size());
    assertEquals(6, units.drawn(0));
    assertEquals(0, units.fraction(0));
  }

  @Test
  void clustersNestWithinStrata() {
    var sampling = sampling(Design.none().stratifiedBy("stratum").clusteredBy("centre"));
    var units = sampling.units();
    assertEquals(FirstStage.CLUSTERS, units.firstStage());
    assertEquals(4, units.size());
    assertEquals(2, units.strata());
    assertEquals(2, units.drawn(0));
    assertEquals("1", units.stratumName(units.stratum(sampling.unit(1))));
    assertEquals("2", units.stratumName(units.stratum(sampling.unit(0))));
    assertEquals(sampling.unit(0), sampling.unit(4));
    assertEquals(sampling.unit(2), sampling.unit(5));
  }

  @Test
  void constantWeightIsNoWeight() {
    assertFalse(sampling(Design.none().weightedBy("same")).weighted());
    assertTrue(sampling(Design.none().weightedBy("w")).weighted());
    assertEquals(1.5, sampling(Design.none().weightedBy("w")).weight(5));
  }

  @Test
  void weightIsLookedAtInTheBaseOnly() {
    var base = Rows.where(6, row -> row != 1 && row != 3);
    assertFalse(Sampling.of(Design.none().weightedBy("holes"), table, base).weighted());
    assertEquals(4, Sampling.of(Design.none(), table, base).units().drawn(0));
  }

  @Test
  void populationGivesTheFractionOfEachStratum() {
    var units =
        sampling(Design.none().stratifiedBy("stratum").outOf(new Population.InColumn("size")))
            .units();
    assertEquals(3 / 20.0, units.fraction(0));
    assertEquals(3 / 30.0, units.fraction(1));
    assertEquals(
        6 / 60.0, sampling(Design.none().outOf(new Population.Size(60))).units().fraction(0));
    assertEquals(
        0.25, sampling(Design.none().outOf(new Population.Size(0.25))).units().fraction(0));
  }

  @Test
  void impossibleWeightsAreNamed() {
    assertEquals(Kind.MISSING_WEIGHT, refusal(Design.none().weightedBy("holes")));
    assertEquals(Kind.NEGATIVE_WEIGHT, refusal(Design.none().weightedBy("debt")));
    assertEquals(Kind.NO_WEIGHT_LEFT, refusal(Design.none().weightedBy("zero")));
    assertEquals(Kind.WRONG_TYPE, refusal(Design.none().weightedBy("centre")));
    assertEquals(Kind.UNKNOWN_COLUMN, refusal(Design.none().weightedBy("weight")));
  }

  @Test
  void impossibleDesignsAreNamed() {
    var stratified = Design.none().stratifiedBy("stratum");
    assertEquals(Kind.MISSING_DESIGN_VALUE, refusal(Design.none().clusteredBy("gaps")));
    assertEquals(Kind.BAD_POPULATION, refusal(stratified.outOf(new Population.Size(60))));
    assertEquals(Kind.BAD_POPULATION, refusal(Design.none().outOf(new Population.Size(5))));
    assertEquals(Kind.BAD_POPULATION, refusal(Design.none().outOf(new Population.Size(-1))));
    assertEquals(Kind.BAD_POPULATION, refusal(stratified.outOf(new Population.InColumn("mixed"))));
    assertEquals(Kind.BAD_POPULATION, refusal(stratified.outOf(new Population.InColumn("small"))));
  }

  @Test
  void sentenceNamesColumnAndRow() {
    var error = assertThrows(DataException.class, () -> sampling(Design.none().weightedBy("debt")));
    assertEquals(
        "weight column \"debt\" has the negative weight -2.0 in row 4", error.getMessage());
  }
}
