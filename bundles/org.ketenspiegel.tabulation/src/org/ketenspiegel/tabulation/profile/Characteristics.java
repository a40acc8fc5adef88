// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.study.Role;

/** Which characteristics a judgement is looked at by. */
final class Characteristics {

  /**
   * As many people that two groups differ in would stand alone if one were taken from the other.
   */
  private static final int ALIKE = 10;

  private final StudyOutline outline;
  private final Outcome outcome;
  private final List<Rows> taken = new ArrayList<>();

  private Characteristics(StudyOutline outline, Outcome outcome) {
    this.outline = outline;
    this.outcome = outcome;
  }

  /**
   * Those that are named, or all there are. A group that hardly differs from an earlier one, such
   * as a segment made of an answer, is left out: it tells nothing new, and of whom the two differ
   * in too much.
   *
   * @throws IllegalArgumentException when there is no question of a name, or it holds numbers
   */
  static List<Characteristic> of(StudyOutline outline, Outcome outcome, List<String> names) {
    Characteristics chosen = new Characteristics(outline, outcome);
    List<Characteristic> found = names.isEmpty() ? chosen.all() : chosen.named(names);
    return found.stream()
        .map(c -> c.gathered(chosen::base))
        .map(chosen::distinct)
        .filter(c -> !c.parts().isEmpty())
        .toList();
  }

  private int base(Rows rows) {
    return rows.and(outcome.judging()).count();
  }

  private List<Characteristic> all() {
    Fielded fielded = outcome.fielded();
    List<Characteristic> found = new ArrayList<>();
    fielded.variables().stream()
        .filter(v -> v.role() == Role.BACKGROUND && !v.equals(outcome.variable()))
        .filter(
            v -> v.kind() == Kind.CHOICE || v.kind() == Kind.RATING || v.kind() == Kind.MULTIPLE)
        .filter(this::isOfAgency)
        .map(v -> Characteristic.of(v, outline, fielded))
        .forEach(found::add);
    if (!fielded.segments().isEmpty()) {
      found.add(Characteristic.segments(Parts.SEGMENT, outline, fielded));
    }
    return found;
  }

  private List<Characteristic> named(List<String> names) {
    Fielded fielded = outcome.fielded();
    List<Characteristic> found = new ArrayList<>();
    for (String name : names) {
      List<Variable> variables = fielded.variables(name);
      if (name.equals(Parts.SEGMENT) || fielded.segments().containsKey(name)) {
        found.add(Characteristic.segments(name, outline, fielded));
      } else if (variables.isEmpty()) {
        throw new IllegalArgumentException("there is no question '" + name + "'");
      } else {
        variables.forEach(v -> requireCategories(name, v));
        variables.stream()
            .filter(this::isOfAgency)
            .map(v -> Characteristic.of(v, outline, fielded))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static void requireCategories(String name, Variable variable) {
    if (variable.kind() == Kind.NUMBER) {
      throw new IllegalArgumentException(
          "'" + name + "' holds numbers, expected a question with categories: group them first");
    }
  }

  /** What was asked about one agency says nothing of the judgement of another. */
  private boolean isOfAgency(Variable variable) {
    return variable.agency().isEmpty() || variable.agency().equals(outcome.variable().agency());
  }

  private Characteristic distinct(Characteristic c) {
    List<Characteristic.Part> kept = new ArrayList<>();
    List<Rows> own = new ArrayList<>();
    for (Characteristic.Part part : c.parts()) {
      Rows rows = part.rows().and(outcome.judging());
      if (rows.count() < outcome.judging().count()
          && taken.stream().noneMatch(t -> alike(t, rows))) {
        kept.add(part);
        own.add(rows);
      }
    }
    taken.addAll(own);
    return new Characteristic(c.id(), c.name(), kept, c.known());
  }

  /** The same people, or the others, but for a few. */
  private boolean alike(Rows one, Rows other) {
    int differ = one.and(other.not()).count() + other.and(one.not()).count();
    return differ < ALIKE || outcome.judging().count() - differ < ALIKE;
  }
}
