// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.model.study.Role;

/** The questions that options ask for: named, or by their roles. */
record Asked(List<Variable> outcomes, List<Variable> drivers) {

  /** Of one agency, or of all of them when the options name none. */
  static Asked of(Fielded fielded, ImpactOptions options) {
    List<Variable> outcomes = outcomes(fielded, options);
    List<Variable> drivers =
        options.drivers().isEmpty()
            ? experiences(fielded, options.agency())
            : options.drivers().stream()
                .flatMap(d -> named(fielded, d, options.agency()).stream())
                .toList();
    return new Asked(
        outcomes, drivers.stream().filter(v -> !outcomes.contains(v)).distinct().toList());
  }

  private static List<Variable> outcomes(Fielded fielded, ImpactOptions options) {
    return options.outcome().isEmpty()
        ? fielded.variables().stream()
            .filter(v -> v.role() == Role.OVERALL && v.kind() == Kind.RATING)
            .filter(v -> of(v, options.agency()))
            .toList()
        : named(fielded, options.outcome(), options.agency());
  }

  private static List<Variable> experiences(Fielded fielded, String agency) {
    return fielded.variables().stream()
        .filter(v -> v.role() == Role.EXPERIENCE && v.kind() == Kind.RATING)
        .filter(v -> v.item().isPresent() && of(v, agency))
        .toList();
  }

  private static List<Variable> named(Fielded fielded, String word, String agency) {
    return fielded.variables(word).stream()
        .filter(v -> v.kind() != Kind.TEXT && v.kind() != Kind.MULTIPLE)
        .filter(v -> of(v, agency))
        .toList();
  }

  private static boolean of(Variable variable, String agency) {
    return agency.isEmpty() || variable.agency().map(agency::equals).orElse(true);
  }

  /** The agencies with an overall judgement and aspects, when there are several; else none. */
  List<String> agencies() {
    List<String> agencies =
        outcomes.stream()
            .flatMap(v -> v.agency().stream())
            .distinct()
            .filter(a -> drivers.stream().anyMatch(d -> of(d, a)))
            .toList();
    return agencies.size() > 1 ? agencies : List.of();
  }
}
