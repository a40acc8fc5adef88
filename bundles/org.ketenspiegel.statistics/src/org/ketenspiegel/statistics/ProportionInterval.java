// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

/**
 * An interval of a proportion and how it was made.
 *
 * @param interval within 0 and 1
 * @param effectiveSize the n that went into the formula: respondents, p(1−p)/V, or Kish's size
 * @param degreesOfFreedom of the quantile; infinite for z and for Clopper–Pearson
 */
public record ProportionInterval(
    Interval interval, Method method, double effectiveSize, double degreesOfFreedom) {

  /** Which formula was used. */
  public enum Method {
    /** Wilson's score interval with the size of a simple random sample. */
    WILSON,
    /** Wilson's score interval with the effective size of the design and Student's t. */
    WILSON_DESIGN,
    /** Clopper and Pearson's interval with the size of a simple random sample. */
    CLOPPER_PEARSON,
    /** Clopper and Pearson's interval with Kish's effective size, for 0 or 1 in a design. */
    CLOPPER_PEARSON_KISH,
    /** Clopper and Pearson's interval with the design's size, made smaller for few clusters. */
    KORN_GRAUBARD,
    /** Student's interval of the log odds. */
    LOGIT
  }
}
