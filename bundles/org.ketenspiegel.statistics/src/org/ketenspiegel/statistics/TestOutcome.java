// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

/** What a two-sided test of "no difference" said, or why it could not be done. */
public sealed interface TestOutcome {

  /**
   * The test was done.
   *
   * @param statistic z or t
   * @param degreesOfFreedom infinite for z
   * @param p two-sided, between 0 and 1, not adjusted
   */
  record Tested(double statistic, double degreesOfFreedom, double p) implements TestOutcome {}

  /** The data do not permit the test. */
  record Untested(Reason reason) implements TestOutcome {}

  /** Why a test cannot be done. */
  enum Reason {
    /** Nobody with a weight answered. */
    NO_ANSWERS,
    /** Nobody answered the two questions differently. */
    NO_DISAGREEMENT,
    /** A proportion is 0 or 1, where the normal approximation of its sum does not hold. */
    EXTREME_PROPORTION,
    /** All answers are equal, so there is nothing to measure the difference by. */
    NO_VARIANCE,
    /** Too few respondents or clusters to estimate a variance. */
    NO_DEGREES_OF_FREEDOM
  }
}
