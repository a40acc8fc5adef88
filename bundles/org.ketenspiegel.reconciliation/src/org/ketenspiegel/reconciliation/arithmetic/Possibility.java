// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

/** Whether whole counts can produce a published figure. */
public enum Possibility {
  /** The figure is about no counts. */
  NO_ARITHMETIC,
  /** Some whole counts give this figure and every other figure of its system. */
  POSSIBLE,
  /** No whole counts give this figure. */
  IMPOSSIBLE,
  /** No whole counts give it beside the others, and every best data set leaves it out. */
  CONTRADICTED,
  /** It takes part in a contradiction; some best data sets leave it out and some do not. */
  DISPUTED,
  /** It takes part in a contradiction, and every best data set gives it. */
  SUPPORTED,
  /** The search ran out before it was through. */
  NOT_DECIDED
}
