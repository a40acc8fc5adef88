// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.List;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.View.Breadth;
import org.ketenspiegel.model.Text;

/** Agencies and audiences of matrices in the words of the study. */
final class Names {

  private Names() {}

  static String agency(Matrices matrices, String id) {
    return words(
        matrices,
        matrices
            .data()
            .flatMap(data -> data.outline().agency(id))
            .map(a -> Text.same(a.shortName()))
            .orElse(Text.same(id)));
  }

  static String audience(Matrices matrices, String id) {
    return words(
        matrices,
        matrices
            .data()
            .flatMap(data -> data.outline().audience(id))
            .map(a -> a.name())
            .orElse(Text.same(id)));
  }

  /** What a panel is called among the others. */
  static String of(Matrices matrices, Entry entry) {
    if (matrices.view().breadth() == Breadth.RULES) {
      return words(matrices, entry.options().missing().words());
    }
    boolean oneAudience = matrices.shown().stream().map(Entry::audience).distinct().count() == 1;
    String agency = agency(matrices, entry.agency());
    return oneAudience ? agency : agency + " · " + audience(matrices, entry.audience());
  }

  static List<String> agencies(Matrices matrices, String audience) {
    return matrices.entries().stream()
        .filter(e -> e.audience().equals(audience))
        .map(Entry::agency)
        .distinct()
        .toList();
  }

  static List<String> audiences(Matrices matrices) {
    return matrices.entries().stream().map(Entry::audience).distinct().toList();
  }

  static String words(Matrices matrices, Text text) {
    return text.in(matrices.study().map(s -> s.language()).orElse("en"));
  }
}
