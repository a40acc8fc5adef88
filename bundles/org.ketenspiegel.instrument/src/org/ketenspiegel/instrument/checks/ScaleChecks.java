// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.Net;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;

/** Scales: codes, scores, missing answers and nets that agree with each other. */
final class ScaleChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("scale-empty", ScaleChecks::empty),
          Check.error("scale-code-twice", ScaleChecks::codes),
          Check.warning("scale-label-twice", ScaleChecks::labels),
          Check.warning("scale-scores-order", ScaleChecks::order),
          Check.warning("scale-without-direction", ScaleChecks::direction),
          Check.error("missing-with-score", ScaleChecks::missingWithScore),
          Check.warning("missing-by-routing", ScaleChecks::missingByRouting),
          Check.error("net-code-unknown", ScaleChecks::netCodes),
          Check.warning("net-empty", ScaleChecks::netEmpty),
          Check.warning("net-counts-missing", ScaleChecks::netMissing),
          Check.hint("scale-unused", ScaleChecks::unused));

  private ScaleChecks() {}

  private static Stream<Fault> empty(Checked study) {
    return scales(
        study, s -> s.getCategories().isEmpty(), "heeft geen antwoorden", "has no answers");
  }

  private static Stream<Fault> codes(Checked study) {
    return scales(
        study,
        s -> !distinct(s.getCategories().stream().map(Category::getCode)),
        "heeft een code twee keer",
        "has a code twice");
  }

  private static Stream<Fault> labels(Checked study) {
    return scales(
        study,
        s ->
            Stream.of("nl", "en")
                .anyMatch(
                    language ->
                        !distinct(
                            s.getCategories().stream()
                                .map(c -> Text.of(c.getLabel()).words().get(language))
                                .filter(Objects::nonNull))),
        "heeft twee antwoorden met dezelfde tekst",
        "has two answers with the same label");
  }

  private static Stream<Fault> order(Checked study) {
    return scales(
        study,
        s -> {
          double[] scores =
              s.getCategories().stream()
                  .filter(Category::isSetScore)
                  .mapToDouble(Category::getScore)
                  .toArray();
          IntStream steps = IntStream.range(1, scores.length);
          return steps.map(i -> (int) Math.signum(scores[i] - scores[i - 1])).distinct().count() > 1
              || IntStream.range(1, scores.length).anyMatch(i -> scores[i] == scores[i - 1]);
        },
        "heeft scores die niet steeds oplopen of steeds aflopen",
        "has scores that neither always rise nor always fall");
  }

  private static Stream<Fault> direction(Checked study) {
    return scales(
        study,
        s ->
            s.getDirection() == Direction.NONE
                && s.getCategories().stream().anyMatch(Category::isSetScore),
        "heeft scores maar zegt niet of hoog goed is",
        "has scores but does not say whether high is good");
  }

  private static Stream<Fault> missingWithScore(Checked study) {
    return study
        .all(Category.class)
        .filter(c -> c.getMissing() != MissingKind.NONE && c.isSetScore())
        .map(
            c ->
                new Fault(
                    c, "is geen antwoord maar heeft een score", "is no answer but has a score"));
  }

  private static Stream<Fault> missingByRouting(Checked study) {
    return study
        .all(Category.class)
        .filter(
            c ->
                c.getMissing() == MissingKind.NOT_ASKED_ROUTING
                    || c.getMissing() == MissingKind.NOT_ASKED_VERSION)
        .map(
            c ->
                new Fault(
                    c,
                    "is te kiezen, maar betekent dat de vraag niet is gesteld",
                    "can be chosen, but means that the question was not asked"));
  }

  private static Stream<Fault> netCodes(Checked study) {
    return study
        .all(Net.class)
        .flatMap(
            net ->
                net.getCodes().stream()
                    .filter(code -> categories(net).noneMatch(c -> c.getCode() == code))
                    .map(
                        code ->
                            new Fault(
                                net,
                                "telt code " + code + ", die de schaal niet kent",
                                "counts code " + code + ", which the scale does not know")));
  }

  private static Stream<Fault> netEmpty(Checked study) {
    return study
        .all(Net.class)
        .filter(net -> net.getCodes().isEmpty())
        .map(net -> new Fault(net, "telt geen enkel antwoord", "counts no answer at all"));
  }

  private static Stream<Fault> netMissing(Checked study) {
    return study
        .all(Net.class)
        .filter(
            net ->
                categories(net)
                    .filter(c -> net.getCodes().contains(c.getCode()))
                    .anyMatch(c -> c.getMissing() != MissingKind.NONE))
        .map(
            net ->
                new Fault(
                    net,
                    "telt iets mee dat geen antwoord is",
                    "counts something that is no answer"));
  }

  private static Stream<Fault> unused(Checked study) {
    return scales(
        study,
        s -> study.all(ScaledQuestion.class).noneMatch(q -> q.getScale() == s),
        "hoort bij geen enkele vraag",
        "belongs to no question");
  }

  private static Stream<Category> categories(Net net) {
    return Checked.owner(net, Scale.class).stream().flatMap(s -> s.getCategories().stream());
  }

  private static boolean distinct(Stream<?> values) {
    Set<Object> seen = new HashSet<>();
    return values.allMatch(seen::add);
  }

  private static Stream<Fault> scales(
      Checked study, Predicate<Scale> wrong, String dutch, String english) {
    return study.all(Scale.class).filter(wrong).map(s -> new Fault(s, dutch, english));
  }
}
