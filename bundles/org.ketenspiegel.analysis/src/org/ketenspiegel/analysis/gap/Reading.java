// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.comparison.GapVerdict;

/** What may be said of a gap; significant and relevant are kept apart. */
public enum Reading {
  EQUIVALENT(Text.of("gelijkwaardig", "equivalent")),
  RELEVANT(Text.of("verschil", "difference")),
  DIFFERENT(Text.of("verschil, belang onbekend", "difference of unknown relevance")),
  SMALL(Text.of("klein verschil", "small difference")),
  UNDECIDED(Text.of("onbeslist", "undecided")),
  SHARED_VIEW(Text.of("gedeeld beeld", "shared view")),
  BLIND_SPOT(Text.of("blinde vlek", "blind spot")),
  HIDDEN_STRENGTH(Text.of("verborgen kracht", "hidden strength")),
  NEEDLESS_WORRY(Text.of("onnodige zorg", "needless worry"));

  /** The level below which an adjusted p is significant. */
  public static final double LEVEL = 0.05;

  private final Text words;

  Reading(Text words) {
    this.words = words;
  }

  public Text words() {
    return words;
  }

  /** A verdict of statistics in words. */
  public static Reading of(GapVerdict verdict) {
    return switch (verdict) {
      case EQUIVALENT -> EQUIVALENT;
      case RELEVANT -> RELEVANT;
      case SMALL -> SMALL;
      case UNDECIDED -> UNDECIDED;
    };
  }

  /** What it means when the first group expects what the second experiences. */
  public Reading mirrored(double difference) {
    return switch (this) {
      case EQUIVALENT -> SHARED_VIEW;
      case RELEVANT, DIFFERENT -> difference > 0 ? BLIND_SPOT : HIDDEN_STRENGTH;
      default -> this;
    };
  }
}
