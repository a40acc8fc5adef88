// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import org.ketenspiegel.model.Text;

/** The four corners: much or little impact, judged well or poorly. */
public enum Quadrant {
  KEEP(Text.of("vasthouden", "keep")),
  IMPROVE(Text.of("investeren en verbeteren", "invest and improve")),
  GOOD_LITTLE_IMPACT(Text.of("positief, weinig impact", "good, little impact")),
  POOR_LITTLE_IMPACT(Text.of("negatief, weinig impact", "poor, little impact"));

  private final Text words;

  Quadrant(Text words) {
    this.words = words;
  }

  /** Where a point lies; a point on a line belongs to much, and to good. */
  public static Quadrant of(double x, double y, double importanceLine, double performanceLine) {
    if (x >= importanceLine) {
      return y >= performanceLine ? KEEP : IMPROVE;
    }
    return y >= performanceLine ? GOOD_LITTLE_IMPACT : POOR_LITTLE_IMPACT;
  }

  /** The name where a study gives none of its own. */
  public Text words() {
    return words;
  }
}
