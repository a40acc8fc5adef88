// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.Routes;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.AnswerNamesAgency;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Condition;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.NumberIs;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.ScaledQuestion;

/** Routing: conditions on what was asked before, that somebody can meet. */
final class RouteChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("route-to-later", RouteChecks::later),
          Check.error("route-other-questionnaire", RouteChecks::elsewhere),
          Check.error("condition-code-unknown", RouteChecks::codes),
          Check.error("condition-kind", RouteChecks::kind),
          Check.error("condition-item", RouteChecks::item),
          Check.error("condition-agency", RouteChecks::agency),
          Check.warning("condition-without-agency", RouteChecks::loop),
          Check.error("condition-names-no-agency", RouteChecks::named),
          Check.error("question-unreachable", RouteChecks::unreachable));

  private RouteChecks() {}

  private static Stream<Fault> later(Checked study) {
    return universes(study)
        .flatMap(
            asked -> {
              List<Question> order =
                  Checked.owner(asked, Instrument.class).map(Checked::questions).orElse(List.of());
              return filters(asked.getUniverse())
                  .filter(order::contains)
                  .filter(filter -> order.indexOf(filter) >= order.indexOf(asked))
                  .map(
                      filter ->
                          new Fault(
                              asked,
                              "hangt af van ‘" + filter.getId() + "’, die niet eerder is gesteld",
                              "depends on ‘" + filter.getId() + "’, which is not asked before"));
            });
  }

  private static Stream<Fault> elsewhere(Checked study) {
    return universes(study)
        .flatMap(
            asked ->
                filters(asked.getUniverse())
                    .filter(f -> !instrument(f).equals(instrument(asked)))
                    .map(
                        f ->
                            new Fault(
                                asked,
                                "hangt af van ‘" + f.getId() + "’ in een andere vragenlijst",
                                "depends on ‘" + f.getId() + "’ in another questionnaire")));
  }

  private static Optional<Instrument> instrument(EObject part) {
    return Checked.owner(part, Instrument.class);
  }

  private static Stream<Fault> codes(Checked study) {
    return study
        .all(AnswerIs.class)
        .filter(c -> c.getQuestion() instanceof ScaledQuestion s && s.getScale() != null)
        .flatMap(
            c ->
                c.getCodes().stream()
                    .filter(code -> !known((ScaledQuestion) c.getQuestion(), code))
                    .map(
                        code ->
                            new Fault(
                                c,
                                "vraagt bij ‘"
                                    + c.getQuestion().getId()
                                    + "’ om code "
                                    + code
                                    + ", die de schaal niet kent",
                                "wants code "
                                    + code
                                    + " of ‘"
                                    + c.getQuestion().getId()
                                    + "’, which its scale does not know")));
  }

  private static boolean known(ScaledQuestion question, int code) {
    return question.getScale().getCategories().stream()
        .map(Category::getCode)
        .anyMatch(c -> c == code);
  }

  private static Stream<Fault> kind(Checked study) {
    Stream<Fault> answers =
        study
            .all(AnswerIs.class)
            .filter(c -> !(c.getQuestion() instanceof ScaledQuestion))
            .map(
                c ->
                    new Fault(
                        c,
                        "vraagt om een code van een vraag zonder schaal",
                        "wants a code of a question without a scale"));
    Stream<Fault> numbers =
        study
            .all(NumberIs.class)
            .filter(c -> !(c.getQuestion() instanceof NumberQuestion))
            .map(
                c ->
                    new Fault(
                        c,
                        "vergelijkt een getal van een vraag die geen getal vraagt",
                        "compares a number of a question that asks for none"));
    return Stream.concat(answers, numbers);
  }

  private static Stream<Fault> item(Checked study) {
    return study
        .all(AnswerIs.class)
        .filter(
            c ->
                c.getQuestion() instanceof Battery battery
                    ? !battery.getItems().contains(c.getItem())
                    : c.getItem() != null)
        .map(
            c ->
                new Fault(
                    c,
                    "noemt geen item van de vraag waarvan zij afhangt",
                    "names no item of the question it depends on"));
  }

  private static Stream<Fault> agency(Checked study) {
    return study
        .all(AnswerIs.class)
        .filter(c -> c.getAgency() != null && c.getQuestion() != null)
        .filter(c -> !c.getQuestion().getAgencies().contains(c.getAgency()))
        .map(
            c ->
                new Fault(
                    c,
                    "vraagt naar een instelling waarover ‘"
                        + c.getQuestion().getId()
                        + "’ niet wordt gesteld",
                    "is about an agency that ‘"
                        + c.getQuestion().getId()
                        + "’ is not asked about"));
  }

  private static Stream<Fault> loop(Checked study) {
    return universes(study)
        .filter(q -> q.getAgencies().isEmpty())
        .flatMap(q -> tree(q.getUniverse()))
        .filter(
            c ->
                c instanceof AnswerNamesAgency
                    || c instanceof AnswerIs a
                        && a.getAgency() == null
                        && a.getQuestion() != null
                        && !a.getQuestion().getAgencies().isEmpty())
        .map(
            c ->
                new Fault(
                    c,
                    "hangt af van een vraag per instelling, maar zegt niet van welke",
                    "depends on a question asked for each agency, but does not say which"));
  }

  private static Stream<Fault> named(Checked study) {
    return study
        .all(AnswerNamesAgency.class)
        .filter(c -> c.getQuestion() != null && c.getQuestion().getScale() != null)
        .filter(
            c ->
                c.getQuestion().getScale().getCategories().stream()
                    .allMatch(a -> a.getAgency() == null))
        .map(
            c ->
                new Fault(
                    c,
                    "hangt af van ‘"
                        + c.getQuestion().getId()
                        + "’, waarvan geen antwoord een instelling noemt",
                    "depends on ‘"
                        + c.getQuestion().getId()
                        + "’, of which no answer names an agency"));
  }

  private static Stream<Fault> unreachable(Checked study) {
    return universes(study)
        .filter(q -> tree(q.getUniverse()).allMatch(RouteChecks::complete))
        .flatMap(
            q ->
                loops(q)
                    .filter(agency -> !Reach.possible(Routes.universe(q, agency)))
                    .map(
                        agency ->
                            new Fault(
                                q,
                                "wordt aan niemand gesteld"
                                    + agency.map(a -> " over ‘" + a.getId() + "’").orElse(""),
                                "is asked of nobody"
                                    + agency.map(a -> " about ‘" + a.getId() + "’").orElse(""))));
  }

  private static boolean complete(Condition condition) {
    return switch (condition) {
      case AnswerIs a -> a.getQuestion() != null;
      case NumberIs n -> n.getQuestion() != null;
      case AnswerNamesAgency n -> n.getQuestion() != null && n.getQuestion().getScale() != null;
      default -> true;
    };
  }

  private static Stream<Optional<Agency>> loops(Question question) {
    return question.getAgencies().isEmpty()
        ? Stream.of(Optional.empty())
        : question.getAgencies().stream().map(Optional::of);
  }

  private static Stream<Question> universes(Checked study) {
    return study.all(Question.class).filter(q -> q.getUniverse() != null);
  }

  private static Stream<Condition> tree(Condition condition) {
    return Stream.concat(Stream.of(condition), Checked.all(condition, Condition.class));
  }

  /** The questions that a condition depends on. */
  static Stream<Question> filters(Condition condition) {
    return tree(condition)
        .flatMap(
            c ->
                switch (c) {
                  case AnswerIs a -> Stream.ofNullable(a.getQuestion());
                  case NumberIs n -> Stream.ofNullable(n.getQuestion());
                  case AnswerNamesAgency n -> Stream.ofNullable(n.getQuestion());
                  default -> Stream.empty();
                });
  }
}
