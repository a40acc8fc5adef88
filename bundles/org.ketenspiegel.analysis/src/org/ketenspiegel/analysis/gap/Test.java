// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.model.Text;

/** The tests there are; which one is taken follows from who answered and how they were drawn. */
public enum Test {
  WELCH("Welch t", Text.of("t-toets volgens Welch", "Welch t test")),
  SCORES("z", Text.of("z-toets op NPS’en", "z test of scores")),
  POOLED_Z("pooled z", Text.of("z-toets op aandelen", "z test of shares")),
  DESIGN("design-based t", Text.of("t-toets volgens de steekproefopzet", "design-based t test")),
  PANEL("panel t", Text.of("t-toets voor een panel", "t test for a panel")),
  STACKED(
      "stacked paired t",
      Text.of("gepaarde t-toets op alle oordelen", "paired t test of all judgements")),
  COMPLETE_PAIRS(
      "complete-pairs t",
      Text.of("gepaarde t-toets, alleen volledige paren", "paired t test, complete pairs only")),
  MCNEMAR(
      "McNemar mid-p",
      Text.of("McNemar mid-p, alleen volledige paren", "McNemar mid-p, complete pairs only")),
  REGRESSION(
      "design-based regression t",
      Text.of("regressie met gelijke samenstelling", "regression with equal composition")),
  INTERACTION(
      "design-based interaction t",
      Text.of("t-toets op de interactie", "t test of the interaction"));

  private final String key;
  private final Text words;

  Test(String key, Text words) {
    this.key = key;
    this.words = words;
  }

  /** Of different respondents; {@code simple} where no design was declared. */
  public static Test independent(Measure measure, boolean simple) {
    if (!simple) {
      return DESIGN;
    }
    return switch (measure) {
      case Measure.Share share -> POOLED_Z;
      case Measure.Nps nps -> SCORES;
      case Measure.Mean mean -> WELCH;
    };
  }

  /** As files name it. */
  public String key() {
    return key;
  }

  public Text words() {
    return words;
  }
}
