// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import org.ketenspiegel.model.Text;

/** What a reader of a point should beware of. */
public enum Flag {
  NEGATIVE(
      Text.of("hangt negatief samen met het totaaloordeel", "goes with a worse overall judgement")),
  SUPPRESSOR(
      Text.of(
          "samenhang en regressiegewicht wijzen verschillende kanten op (suppressie)",
          "correlation and regression weight point different ways (suppression)")),
  OTHER_QUADRANT_BY_JOHNSON(
      Text.of(
          "ligt met Johnsons gewichten in een ander kwadrant",
          "lies in another quadrant by Johnson's weights")),
  OTHER_RANK_BY_ORDERED_LOGIT(
      Text.of(
          "heeft een andere rang als alleen de volgorde van het totaaloordeel telt (ordinale"
              + " logit)",
          "ranks otherwise when only the order of the overall judgement counts (ordered logit)")),
  COLLINEAR(
      Text.of(
          "hangt sterk samen met de andere aspecten (VIF boven 5)",
          "goes closely with the other aspects (VIF above 5)"));

  private final Text words;

  Flag(Text words) {
    this.words = words;
  }

  public Text words() {
    return words;
  }
}
