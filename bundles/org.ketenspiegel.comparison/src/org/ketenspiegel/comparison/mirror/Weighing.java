// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.model.study.Role;

/**
 * The impact analysis that tells how much the aspects of an agency weigh for an audience.
 *
 * @param agency its id; empty when the questions name none
 * @param outcome the question with the overall judgement
 * @param drivers the question whose items are the aspects
 */
public record Weighing(String audience, String agency, String outcome, String drivers) {

  /** The id of the analysis, which need not be installed. */
  public static final String ANALYSIS = "impact";

  /** Of the question that an aspect was judged by; empty without an overall judgement. */
  static Optional<Weighing> of(Fielded fielded, Variable judged) {
    return fielded.variables().stream()
        .filter(v -> v.role() == Role.OVERALL && v.kind() == Kind.RATING)
        .filter(v -> v.agency().equals(judged.agency()))
        .findFirst()
        .map(
            overall ->
                new Weighing(
                    fielded.audience(),
                    judged.agency().orElse(""),
                    overall.question(),
                    judged.question()));
  }

  /** All that the questions of an audience permit. */
  public static List<Weighing> all(Fielded fielded) {
    return fielded.variables().stream()
        .filter(v -> v.role() == Role.EXPERIENCE && v.kind() == Kind.RATING)
        .filter(v -> v.item().isPresent())
        .flatMap(v -> of(fielded, v).stream())
        .distinct()
        .toList();
  }

  /** As the analysis reads them. */
  public Map<String, String> options() {
    return Map.of("audience", audience, "agency", agency, "outcome", outcome, "drivers", drivers);
  }
}
