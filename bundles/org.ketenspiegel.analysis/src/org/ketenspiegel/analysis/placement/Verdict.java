// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import org.ketenspiegel.model.Text;

/** How sure it is that a point lies where it is drawn, by the share of replicates that say so. */
public enum Verdict {
  FIRM(0.8, Text.of("vast", "firm")),
  LIKELY(0.6, Text.of("waarschijnlijk", "likely")),
  UNDECIDED(0, Text.of("onbeslist", "undecided"));

  private final double least;
  private final Text words;

  Verdict(double least, Text words) {
    this.least = least;
    this.words = words;
  }

  /** The verdict on a share between 0 and 1. */
  public static Verdict of(double share) {
    return share >= FIRM.least ? FIRM : share >= LIKELY.least ? LIKELY : UNDECIDED;
  }

  public Text words() {
    return words;
  }
}
