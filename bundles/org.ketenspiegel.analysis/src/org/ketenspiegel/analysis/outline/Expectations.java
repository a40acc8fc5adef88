// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.analysis.outline.Variable.Expectation;
import org.ketenspiegel.analysis.outline.Variable.Mirrored;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.AnswerNamesAgency;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.model.study.Tone;

/** Finds out whose answers a question expects, and for which agency its respondents speak. */
final class Expectations {

  private Expectations() {}

  static Expectation of(Question question) {
    return new Expectation(
        mirrored(question),
        question.getAgencies().isEmpty()
            ? employer(question).map(Question::getId)
            : Optional.empty(),
        question instanceof MultipleChoice choice ? choice.getTone() : Tone.NONE);
  }

  private static Optional<Mirrored> mirrored(Question question) {
    return Optional.ofNullable(question.getMirrors())
        .flatMap(
            m ->
                instrument(m)
                    .map(Instrument::getAudience)
                    .map(Audience::getId)
                    .map(audience -> new Mirrored(audience, m.getId())));
  }

  private static Optional<Instrument> instrument(EObject part) {
    EObject at = part;
    while (at != null && !(at instanceof Instrument)) {
      at = at.eContainer();
    }
    return Optional.ofNullable((Instrument) at);
  }

  /**
   * The question its universe asks after, else the background question whose answers name agencies.
   */
  private static Optional<Question> employer(Question question) {
    Stream<Question> universe =
        question.getUniverse() == null
            ? Stream.empty()
            : Stream.concat(Stream.of(question.getUniverse()), contents(question.getUniverse()))
                .flatMap(Expectations::asked);
    Stream<Question> background =
        instrument(question).stream()
            .flatMap(i -> i.getSections().stream())
            .flatMap(s -> s.getQuestions().stream())
            .filter(q -> q.getRole() == Role.BACKGROUND && q instanceof SingleChoice);
    return Stream.concat(universe, background).filter(Expectations::namesAgencies).findFirst();
  }

  private static Stream<EObject> contents(EObject root) {
    return root.eContents().stream().flatMap(c -> Stream.concat(Stream.of(c), contents(c)));
  }

  private static Stream<Question> asked(EObject condition) {
    return switch (condition) {
      case AnswerIs is -> Stream.of(is.getQuestion());
      case AnswerNamesAgency names -> Stream.of(names.getQuestion());
      default -> Stream.empty();
    };
  }

  private static boolean namesAgencies(Question question) {
    return question instanceof ScaledQuestion scaled
        && scaled.getScale() != null
        && scaled.getScale().getCategories().stream().anyMatch(c -> c.getAgency() != null);
  }
}
