// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

/**
 * Sums of every first-stage unit (cluster, or respondent where there are no clusters). What an
 * estimator needs is the sum over units, each times the unit's weight in a replicate.
 */
public interface UnitSums {

  /** The number of units u, members or not. */
  int units();

  /** The number of sums per unit. */
  int width();

  /**
   * Reads some units.
   *
   * @param from first unit
   * @param count number of units
   * @param into count × width sums, unit after unit
   */
  void read(int from, int count, double[] into);

  /** The sums of both, one beside the other. */
  default UnitSums beside(UnitSums other) {
    return new SumsBeside(this, other);
  }

  /**
   * Adds rows up to units, once; rows that are units themselves stay as they are.
   *
   * @param unitOfRow for each of these units (rows) the unit it belongs to, from 0
   * @param units number of units
   */
  default UnitSums within(int[] unitOfRow, int units) {
    boolean same = unitOfRow.length == units && units == units();
    for (int row = 0; same && row < unitOfRow.length; row++) {
      same = unitOfRow[row] == row;
    }
    return same ? this : GroupedSums.of(this, unitOfRow, units);
  }
}
