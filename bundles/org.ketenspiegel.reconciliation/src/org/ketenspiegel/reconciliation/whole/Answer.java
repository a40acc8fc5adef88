// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

/** What a search for whole numbers found. */
public enum Answer {
  /** Whole numbers that satisfy everything were found. */
  POSSIBLE,
  /** Every choice was ruled out, by narrowing or by trying. */
  IMPOSSIBLE,
  /** The search ran out before it was through. */
  NOT_DECIDED
}
