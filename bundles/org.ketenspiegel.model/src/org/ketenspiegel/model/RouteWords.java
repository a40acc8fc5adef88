// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketenspiegel.model.Route.Sense;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Condition;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Unanswered;

/**
 * Says in plain Dutch or English who is meant by a condition.
 *
 * @param agencyName what an agency is called in a sentence, in the language
 */
public record RouteWords(String language, Function<Agency, String> agencyName) {

  /** {@code Gevraagd aan …}: who is asked a question about an agency of its loop. */
  public String universe(Question question, Optional<Agency> loop) {
    Condition condition = question.getUniverse();
    String whom =
        condition == null ? dutchOrEnglish("iedereen", "everybody") : whom(condition, loop);
    return dutchOrEnglish("Gevraagd aan ", "Asked of ") + whom;
  }

  /** Whom a condition means: its own words, or words derived from the answers it names. */
  public String whom(Condition condition, Optional<Agency> loop) {
    Route route = Routes.of(condition, loop);
    Text own = Text.of(condition.getWords());
    if (own.isEmpty() || route.equals(Route.EVERYBODY) || route.equals(Route.NOBODY)) {
      return of(route);
    }
    return own.in(language).replace("{agency}", loop.map(agencyName).orElse(""));
  }

  /** Whom a route means, derived from the answers it names. */
  public String of(Route route) {
    return switch (route) {
      case Route.All(List<Route> parts) when parts.isEmpty() ->
          dutchOrEnglish("iedereen", "everybody");
      case Route.Any(List<Route> parts) when parts.isEmpty() -> dutchOrEnglish("niemand", "nobody");
      case Route.All(List<Route> parts) -> joined(parts, dutchOrEnglish(" en ", " and "));
      case Route.Any(List<Route> parts) -> joined(parts, dutchOrEnglish(" of ", " or "));
      case Route.Answered answered -> answered(answered);
      case Route.Numbered numbered -> numbered(numbered);
    };
  }

  private String joined(List<Route> parts, String word) {
    return parts.stream()
        .map(p -> p instanceof Route.Any || p instanceof Route.All ? "(" + of(p) + ")" : of(p))
        .collect(Collectors.joining(word));
  }

  private String answered(Route.Answered answered) {
    String name =
        answered.item().map(i -> Text.of(i.getName()).in(language)).map(i -> ": " + i).orElse("");
    String question = quoted(named(answered.question(), answered.agency()) + name);
    Optional<Scale> scale =
        answered.question() instanceof ScaledQuestion s
            ? Optional.ofNullable(s.getScale())
            : Optional.empty();
    // who skipped the question is let through too: naming what keeps one out says so
    if (scale.isPresent()
        && answered.sense() == Sense.IS
        && answered.unanswered() == Unanswered.OPEN
        && !(answered.question() instanceof MultipleChoice)) {
      return sentence(question, Sense.IS_NOT, labels(scale.get(), others(scale.get(), answered)));
    }
    String labels = labels(scale, answered.codes());
    return sentence(question, answered.sense(), labels)
        + (answered.sense() == Sense.IS_NOT && answered.unanswered() == Unanswered.CLOSED
            ? dutchOrEnglish(" en wel antwoordde", " and did answer")
            : "");
  }

  private String sentence(String question, Sense sense, String labels) {
    return sense == Sense.IS
        ? dutchOrEnglish("wie bij ", "those who answered ")
            + dutchOrEnglish(question + " antwoordde: " + labels, labels + " to " + question)
        : dutchOrEnglish(
            "wie bij " + question + " niet antwoordde: " + labels,
            "those who did not answer " + labels + " to " + question);
  }

  private String numbered(Route.Numbered numbered) {
    String sign =
        switch (numbered.comparison()) {
          case LESS -> dutchOrEnglish("minder dan", "less than");
          case LESS_OR_EQUAL -> dutchOrEnglish("hoogstens", "at most");
          case EQUAL -> dutchOrEnglish("precies", "exactly");
          case GREATER_OR_EQUAL -> dutchOrEnglish("minstens", "at least");
          case GREATER -> dutchOrEnglish("meer dan", "more than");
          case UNEQUAL -> dutchOrEnglish("iets anders dan", "anything but");
        };
    String bound =
        numbered.bound() == Math.rint(numbered.bound())
            ? Long.toString((long) numbered.bound())
            : dutchOrEnglish(
                Double.toString(numbered.bound()).replace('.', ','),
                Double.toString(numbered.bound()));
    return sentence(
        quoted(named(numbered.question(), numbered.agency())), Sense.IS, sign + " " + bound);
  }

  private String named(Question question, Optional<Agency> agency) {
    return Text.of(question.getName()).in(language).replace("{agency}", "").strip()
        + agency.map(a -> " (" + agencyName.apply(a) + ")").orElse("");
  }

  private static Collection<Integer> others(Scale scale, Route.Answered answered) {
    return scale.getCategories().stream()
        .map(Category::getCode)
        .filter(c -> !answered.codes().contains(c))
        .toList();
  }

  private String labels(Optional<Scale> scale, Collection<Integer> codes) {
    return scale
        .map(s -> labels(s, codes))
        .orElseGet(
            () ->
                codes.stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(dutchOrEnglish(" of ", " or "))));
  }

  private String labels(Scale scale, Collection<Integer> codes) {
    return scale.getCategories().stream()
        .filter(c -> codes.contains(c.getCode()))
        .map(c -> quoted(Text.of(c.getLabel()).in(language)))
        .collect(Collectors.joining(dutchOrEnglish(" of ", " or ")));
  }

  private String dutchOrEnglish(String dutch, String english) {
    return language.equals("nl") ? dutch : english;
  }

  private static String quoted(String words) {
    return "‘" + words + "’";
  }
}
