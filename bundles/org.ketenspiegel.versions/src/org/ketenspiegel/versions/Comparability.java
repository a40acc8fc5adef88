// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.Collection;
import org.ketenspiegel.model.Text;

/** Whether the answers to two versions of a question may stand in one series; the worst is last. */
public enum Comparability {
  /** Nothing that a respondent meets is different. */
  IDENTICAL(Text.of("gelijk", "identical")),
  /** Only what is not read as another question: capitals, punctuation, blanks. */
  COSMETIC(Text.of("alleen opmaak", "cosmetic")),
  /** The same question for all we can tell, but somebody might answer it otherwise. */
  MARKED(Text.of("gewijzigd, met teken", "marked")),
  /** Another question, scale or group of respondents: no line is drawn through. */
  BROKEN(Text.of("niet vergelijkbaar", "broken")),
  /** Only the later version asks it. */
  NEW(Text.of("nieuw", "new")),
  /** Only the earlier version asked it. */
  DROPPED(Text.of("vervallen", "dropped"));

  private final Text words;

  Comparability(Text words) {
    this.words = words;
  }

  public Text words() {
    return words;
  }

  /** Whether a series may go on, with or without a mark. */
  public boolean joins() {
    return this == IDENTICAL || this == COSMETIC || this == MARKED;
  }

  /** The worst of all changes; identical where there are none. */
  static Comparability of(Collection<Change> changes) {
    return changes.stream().map(Change::verdict).max(Comparability::compareTo).orElse(IDENTICAL);
  }
}
