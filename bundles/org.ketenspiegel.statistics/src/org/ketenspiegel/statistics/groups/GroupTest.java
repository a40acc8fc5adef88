// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.groups;

import org.ketenspiegel.statistics.TestOutcome.Reason;

/** What a test said of the equality of several groups, or why it could not be done. */
public sealed interface GroupTest {

  /**
   * The test was done.
   *
   * @param f its statistic
   * @param numerator degrees of freedom
   * @param denominator degrees of freedom, may be infinite
   * @param p between 0 and 1, not adjusted
   */
  record Tested(double f, double numerator, double denominator, double p) implements GroupTest {}

  /** The data do not permit the test. */
  record Untested(Reason reason) implements GroupTest {}
}
