// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ScaledQuestion;

/** Expectations: beside the experience that they expect. */
final class MirrorChecks {

  static final List<Check> ALL =
      List.of(
          Check.warning("expectation-without-mirror", MirrorChecks::missing),
          Check.warning("mirror-without-expectation", MirrorChecks::role),
          Check.warning("mirror-same-audience", MirrorChecks::audience),
          Check.warning("mirror-other-concept", MirrorChecks::concept),
          Check.warning("mirror-concept-unknown", MirrorChecks::options));

  private MirrorChecks() {}

  private static Stream<Fault> missing(Checked study) {
    return study
        .all(Question.class)
        .filter(q -> q.getRole() == Role.EXPECTATION && q.getMirrors() == null)
        .map(
            q ->
                new Fault(
                    q,
                    "is een verwachting maar zegt niet van welke vraag",
                    "is an expectation but does not say of which question"));
  }

  private static Stream<Fault> role(Checked study) {
    return mirrors(study)
        .filter(q -> q.getRole() != Role.EXPECTATION)
        .map(
            q ->
                new Fault(
                    q,
                    "spiegelt een vraag maar heeft niet de rol verwachting",
                    "mirrors a question but has not the role of an expectation"));
  }

  private static Stream<Fault> audience(Checked study) {
    return mirrors(study)
        .filter(
            q ->
                Checked.owner(q, Instrument.class)
                    .map(Instrument::getAudience)
                    .equals(
                        Checked.owner(q.getMirrors(), Instrument.class)
                            .map(Instrument::getAudience)))
        .map(
            q ->
                new Fault(
                    q,
                    "spiegelt een vraag aan dezelfde doelgroep",
                    "mirrors a question to the same audience"));
  }

  private static Stream<Fault> concept(Checked study) {
    return mirrors(study)
        .filter(q -> q.getConcept() != null && q.getMirrors().getConcept() != null)
        .filter(q -> q.getConcept() != q.getMirrors().getConcept())
        .map(
            q ->
                new Fault(
                    q,
                    "meet een ander begrip dan de vraag die zij spiegelt",
                    "measures another concept than the question it mirrors"));
  }

  /** A choice among aspects can be laid beside their battery only by the concepts of both. */
  private static Stream<Fault> options(Checked study) {
    return mirrors(study)
        .filter(q -> q instanceof ScaledQuestion s && s.getScale() != null)
        .filter(q -> q.getMirrors() instanceof Battery && !(q instanceof Battery))
        .flatMap(
            q -> {
              Set<Concept> known =
                  ((Battery) q.getMirrors())
                      .getItems().stream().map(Item::getConcept).collect(Collectors.toSet());
              return ((ScaledQuestion) q)
                  .getScale().getCategories().stream()
                      .filter(c -> !c.isExclusive() && !known.contains(c.getConcept()))
                      .map(c -> unknown(q, c));
            });
  }

  private static Fault unknown(Question question, Category category) {
    return new Fault(
        question,
        "heeft antwoord "
            + category.getCode()
            + ", dat bij geen item van de gespiegelde vraag hoort",
        "has answer " + category.getCode() + ", which belongs to no item of the mirrored question");
  }

  private static Stream<Question> mirrors(Checked study) {
    return study.all(Question.class).filter(q -> q.getMirrors() != null);
  }
}
