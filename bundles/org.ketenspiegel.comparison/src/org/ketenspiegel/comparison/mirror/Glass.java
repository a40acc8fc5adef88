// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.analysis.outline.Variable.Mirrored;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.Tone;

/** Finds what is expected and, by concept and role, what is experienced. */
record Glass(StudyData data) {

  /** A question that expects something, with whoever answered it about one agency. */
  record Expected(Fielded fielded, Variable variable, Speakers speakers) {}

  /** A question that somebody of another audience experiences. */
  record Experienced(Fielded fielded, Variable variable) {}

  /** Questions on a scale that expect a judgement. */
  List<Expected> judgements() {
    return expected(
        v ->
            (v.kind() == Kind.RATING || v.kind() == Kind.RECOMMENDATION)
                && v.concept().isPresent());
  }

  /** Questions that let aspects be named in one tone. */
  List<Expected> lists(Tone tone) {
    return expected(
        v -> v.kind() == Kind.MULTIPLE && v.expectation().map(e -> e.tone() == tone).orElse(false));
  }

  private List<Expected> expected(Predicate<Variable> wanted) {
    List<Expected> found = new ArrayList<>();
    for (Fielded fielded : latest()) {
      for (Variable variable : fielded.variables()) {
        if (variable.expectation().isPresent() && wanted.test(variable)) {
          Speakers.of(data.outline(), fielded, variable)
              .forEach(s -> found.add(new Expected(fielded, variable, s)));
        }
      }
    }
    return found;
  }

  private List<Fielded> latest() {
    return data.outline().audiences().stream()
        .map(AudienceOutline::id)
        .flatMap(id -> data.latest(id).stream())
        .toList();
  }

  /** What other audiences experience of a concept, of the agency that is spoken about. */
  List<Experienced> experienced(Expected expected, String concept) {
    Optional<Mirrored> mirrored =
        expected.variable().expectation().flatMap(Variable.Expectation::mirrored);
    List<Experienced> found = new ArrayList<>();
    for (Fielded other : latest()) {
      boolean asked =
          mirrored.map(m -> m.audience().equals(other.audience())).orElse(true)
              && other != expected.fielded();
      if (asked) {
        other.variables().stream()
            .filter(v -> v.role() == Role.EXPERIENCE || v.role() == Role.OVERALL)
            .filter(v -> v.kind() == Kind.RATING || v.kind() == Kind.RECOMMENDATION)
            .filter(v -> v.concept().equals(Optional.of(concept)))
            .filter(v -> v.agency().equals(expected.speakers().id()))
            .filter(v -> mirrored.map(m -> m.question().equals(v.question())).orElse(true))
            .forEach(v -> found.add(new Experienced(other, v)));
      }
    }
    return found;
  }

  /** Whose answers stand before the mirror with an expectation: its own and those it is held to. */
  List<Fielded> sources(Expected expected) {
    Optional<Mirrored> mirrored =
        expected.variable().expectation().flatMap(Variable.Expectation::mirrored);
    return Stream.concat(
            Stream.of(expected.fielded()),
            latest().stream()
                .filter(f -> mirrored.map(m -> m.audience().equals(f.audience())).orElse(true))
                .filter(
                    f ->
                        f.variables().stream()
                            .anyMatch(
                                v ->
                                    (v.role() == Role.EXPERIENCE || v.role() == Role.OVERALL)
                                        && v.agency().equals(expected.speakers().id()))))
        .distinct()
        .toList();
  }

  Text audience(Fielded fielded) {
    return data.outline()
        .audience(fielded.audience())
        .map(AudienceOutline::name)
        .orElse(Text.same(fielded.audience()));
  }
}
