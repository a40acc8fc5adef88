// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.association;

import java.util.List;
import org.ketenspiegel.statistics.TestOutcome.Reason;

/** What a test said of the independence of two questions, or why it could not be done. */
public sealed interface TableTest {

  /**
   * The test of Pearson, with the corrections of Rao and Scott under a design.
   *
   * @param pearson X² of the (weighted) table, scaled to n respondents
   * @param cells k = (rows − 1)(columns − 1), of rows and columns with answers
   * @param firstOrder X²/(tr Δ/k) against χ² on k; X² itself in a simple random sample
   * @param secondOrder X²/tr Δ against F on (tr Δ)²/tr Δ² and that times ν
   */
  record Tested(double pearson, int cells, FirstOrder firstOrder, SecondOrder secondOrder)
      implements TableTest {}

  /**
   * @param chiSquared on k degrees of freedom
   * @param p between 0 and 1
   */
  record FirstOrder(double chiSquared, double p) {}

  /**
   * @param f its statistic
   * @param numerator d0, degrees of freedom
   * @param denominator d0·ν
   * @param p between 0 and 1
   */
  record SecondOrder(double f, double numerator, double denominator, double p) {}

  /** The table does not permit the test. */
  record Untested(Reason reason) implements TableTest {}

  /** These strata have a single primary sampling unit and nothing says how to treat them. */
  record LonelyStrata(List<Integer> strata) implements TableTest {}
}
