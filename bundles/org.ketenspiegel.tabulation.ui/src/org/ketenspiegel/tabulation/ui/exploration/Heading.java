// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.tabulation.TabulationOptions;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;

/** Says in words what a table shows: which questions, split by what. */
final class Heading {

  private static final int MOST_NAMED = 3;

  private Heading() {}

  /** The name under which it was saved, the questions and what splits them, or the analysis. */
  static String of(Asked asked, Request request, List<QuestionEntry> chosen, Runner runner) {
    Text words =
        request
            .name()
            .orElseGet(
                () ->
                    isOfQuestions(request) && !chosen.isEmpty()
                        ? of(asked, request, chosen)
                        : analysis(request.analysis(), runner));
    return words.in(asked.language());
  }

  private static boolean isOfQuestions(Request request) {
    return request.options() instanceof TabulationOptions || Turning.turns(request);
  }

  private static Text of(Asked asked, Request request, List<QuestionEntry> chosen) {
    if (Turning.profiles(request.options())) {
      Text name = chosen.getFirst().name();
      return Text.of(
          "Wie is het meest ontevreden: " + name.in("nl"),
          "Who is most dissatisfied: " + name.in("en"));
    }
    boolean compared = Turning.compares(request.options());
    String split = request.option(compared ? "between" : "by");
    boolean one = chosen.stream().map(e -> e.first().question()).distinct().count() == 1;
    Optional<Text> common =
        one
            ? asked
                .study()
                .find(Question.class, chosen.getFirst().first().question())
                .map(q -> Text.of(q.getName()))
            : Optional.empty();
    Text by =
        new TabulationOffer(
                asked.data().outline(), asked.fielded(), asked.questions(), chosen, request)
            .label("by", split);
    Text heading = of(chosen, common, by, !split.isEmpty());
    return compared
        ? Text.of(heading.in("nl") + " vergeleken", heading.in("en") + ", compared")
        : heading;
  }

  private static Text analysis(String id, Runner runner) {
    return runner.contributions().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .map(c -> c.name())
        .orElse(Text.same(id));
  }

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
