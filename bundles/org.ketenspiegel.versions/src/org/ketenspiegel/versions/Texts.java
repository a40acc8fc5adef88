// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.model.Text;

/**
 * Compares what is written in the languages that both questionnaires are fielded in; the first is
 * the source of the others.
 */
record Texts(List<String> languages) {

  /**
   * The change of a text; another translation beside the same source is at most marked, since the
   * question meant is the same.
   *
   * @param worst what another wording means at most
   */
  List<Change> changes(Reason reason, Comparability worst, Text before, Text after) {
    List<Change> changes = new ArrayList<>();
    for (String language : languages) {
      boolean source = language.equals(languages.getFirst());
      String old = before.words().getOrDefault(language, "");
      String now = after.words().getOrDefault(language, "");
      Comparability verdict = Wording.compare(old, now);
      if (verdict != Comparability.IDENTICAL) {
        changes.add(
            new Change(
                source ? reason : Reason.TRANSLATION,
                least(verdict, source ? worst : Comparability.MARKED),
                Text.same(old),
                Text.same(now)));
      }
      if (source && verdict.compareTo(Comparability.COSMETIC) > 0) {
        return changes; // its translations follow it
      }
    }
    return changes;
  }

  private static Comparability least(Comparability one, Comparability other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
