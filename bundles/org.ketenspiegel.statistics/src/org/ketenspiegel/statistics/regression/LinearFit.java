// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.regression;

/** A line fitted by least squares, or why there is none. */
public sealed interface LinearFit {

  /**
   * The fit.
   *
   * @param coefficients p, the constant first where there is one
   * @param standardErrors of the coefficients, in a simple random sample
   * @param residualDeviation √(Σe²/(n − p))
   * @param rSquared share of Σ(y − ȳ)² explained, or of Σy² where there is no constant
   * @param f of the hypothesis that all coefficients but the constant are 0; infinite for a perfect
   *     fit
   * @param degreesOfFreedom n − p
   * @param condition of the columns scaled to length 1; about so many times an error of the data
   *     grows in the coefficients
   */
  record Fitted(
      double[] coefficients,
      double[] standardErrors,
      double residualDeviation,
      double rSquared,
      double f,
      int degreesOfFreedom,
      double condition)
      implements LinearFit {}

  /**
   * The columns nearly depend on each other: what is left of their differences is of the size of
   * rounding errors in the data, and every digit of a coefficient would be made up.
   *
   * @param condition of the columns scaled to length 1
   */
  record Collinear(double condition) implements LinearFit {}

  /** There are not more rows than coefficients. */
  record TooFewRows(int rows, int coefficients) implements LinearFit {}
}
