// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

/** Who is compared with whom in a difference of two statistics of one design. */
public enum Contrast {
  /** Two groups of respondents; costs one degree of freedom, as R's {@code svyttest}. */
  GROUPS(1),
  /** Two judgements of the same respondents. */
  PAIRED(0);

  private final int lostDegrees;

  Contrast(int lostDegrees) {
    this.lostDegrees = lostDegrees;
  }

  int lostDegrees() {
    return lostDegrees;
  }
}
