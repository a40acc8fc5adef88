// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;

/** Says in words what a table shows: which questions, split by what. */
final class Heading {

  private static final int MOST_NAMED = 3;

  private Heading() {}

  /**
   * Names few questions; of more it says what they have in common, or how many there are.
   *
   * @param common the name of the question that all are items of
   */
  static Text of(List<QuestionEntry> chosen, Optional<Text> common, Text by, boolean split) {
    return Text.of(
        in("nl", chosen, common) + (split ? " naar " + by.in("nl") : ""),
        in("en", chosen, common) + (split ? " by " + by.in("en") : ""));
  }

  private static String in(String language, List<QuestionEntry> chosen, Optional<Text> common) {
    List<String> names = chosen.stream().map(e -> e.name().in(language)).distinct().toList();
    if (names.size() <= MOST_NAMED) {
      return String.join(", ", names);
    }
    return common
        .map(text -> text.in(language))
        .filter(words -> !words.isEmpty())
        .orElse(
            names.getFirst()
                + ", "
                + names.get(1)
                + (language.equals("nl") ? " en nog " : " and ")
                + (names.size() - 2)
                + (language.equals("nl") ? "" : " more"));
  }
}
