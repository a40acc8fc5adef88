// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

/** How a published figure stands beside the study. */
public enum Verdict {
  /** Value and base agree after rounding. */
  AGREES,
  /** The study gives something else, and a proof shows that no whole counts can give the figure. */
  EXPLAINED,
  /** The study gives something else, or nothing. */
  DIFFERS
}
