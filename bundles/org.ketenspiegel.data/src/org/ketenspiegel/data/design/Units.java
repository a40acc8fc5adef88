// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.List;

/**
 * The units in which sums are kept, and what a variance needs to know of them. With clusters a unit
 * is a cluster within its stratum; without, it is the stratum, whose rows are then the first-stage
 * units themselves.
 */
public final class Units {

  /** What was drawn first. */
  public enum FirstStage {
    ROWS,
    CLUSTERS
  }

  private final FirstStage firstStage;
  private final int[] stratumOfUnit;
  private final List<String> strata;
  private final int[] drawn;
  private final double[] fractions;

  Units(
      FirstStage firstStage,
      int[] stratumOfUnit,
      List<String> strata,
      int[] drawn,
      double[] fractions) {
    this.firstStage = firstStage;
    this.stratumOfUnit = stratumOfUnit;
    this.strata = List.copyOf(strata);
    this.drawn = drawn;
    this.fractions = fractions;
  }

  public FirstStage firstStage() {
    return firstStage;
  }

  /** The number of units. */
  public int size() {
    return stratumOfUnit.length;
  }

  /** The number of strata, at least one. */
  public int strata() {
    return drawn.length;
  }

  public int stratum(int unit) {
    return stratumOfUnit[unit];
  }

  /** The stratum's value in the table; empty for an unstratified sample. */
  public String stratumName(int stratum) {
    return strata.get(stratum);
  }

  /** The number of first-stage units drawn in a stratum: of the whole base, not of a domain. */
  public int drawn(int stratum) {
    return drawn[stratum];
  }

  /** The sampling fraction of a stratum; 0 where no population is known. */
  public double fraction(int stratum) {
    return fractions[stratum];
  }
}
