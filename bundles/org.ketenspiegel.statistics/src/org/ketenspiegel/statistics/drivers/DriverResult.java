// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.List;
import java.util.Set;

/** The regression of an outcome on its drivers, or why there is none. */
public sealed interface DriverResult {

  /**
   * The regression could be done.
   *
   * @param n complete rows
   * @param effectiveSize Kish's size of those rows
   * @param rSquared explained share of the outcome's variance, 0 to 1
   * @param drivers in the order of the columns
   * @param cautions what to warn the reader of
   */
  record Fitted(
      int n, double effectiveSize, double rSquared, List<Driver> drivers, Set<Caution> cautions)
      implements DriverResult {}

  /** Fewer complete rows than drivers + 2. */
  record TooFewRows(int n, int needed) implements DriverResult {}

  /** More drivers than all subsets can be taken of. */
  record TooManyDrivers(int drivers, int limit) implements DriverResult {}

  /** Everybody gave the same outcome. */
  record ConstantOutcome() implements DriverResult {}

  /** These drivers, numbered from 0, have one value only. */
  record ConstantDrivers(List<Integer> drivers) implements DriverResult {}

  /** This driver, numbered from 0, follows exactly from those before it. */
  record CollinearDriver(int driver) implements DriverResult {}

  /** Why the importances are shaky although they can be calculated. */
  enum Caution {
    /** Fewer than ten rows for each driver. */
    FEW_ROWS_PER_DRIVER,
    /** Fewer than a hundred rows in all. */
    FEW_ROWS,
    /**
     * One factor dominates: the drivers correlate by more than .6 along it, (λ₁ − 1)/(p − 1), or
     * half of them have a VIF above 5. They can hardly be told apart.
     */
    HALO,
    /** Pairwise correlations belonged to no data; the nearest that do were taken. */
    NEAREST_CORRELATIONS
  }
}
