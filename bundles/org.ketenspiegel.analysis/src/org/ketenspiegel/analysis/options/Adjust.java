// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.options;

import org.ketenspiegel.statistics.PAdjustment;

/** How the p values of a family are adjusted for their number, as options name it. */
public enum Adjust {
  HOLM(PAdjustment.HOLM),
  BH(PAdjustment.BENJAMINI_HOCHBERG),
  BONFERRONI(PAdjustment.BONFERRONI),
  NONE(PAdjustment.NONE);

  private final PAdjustment method;

  Adjust(PAdjustment method) {
    this.method = method;
  }

  public PAdjustment method() {
    return method;
  }
}
