// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.reconciliation.arithmetic.Contradiction;
import org.ketenspiegel.reconciliation.arithmetic.Feasibility;
import org.ketenspiegel.reconciliation.arithmetic.Finding;
import org.ketenspiegel.reconciliation.figures.Figure;

/**
 * Every published figure beside what a study gives.
 *
 * <p>A figure <em>agrees</em> when value and base agree after rounding. One that differs is
 * <em>explained</em> when two things are proven by complete search: no whole counts give it beside
 * the figures of its system that the study does give, and some data set that gives as many of the
 * system's figures as any can leaves it out too. Whatever else differs, unknown figures included,
 * <em>differs</em>.
 */
public record Reconciliation(List<Reconciled> rows) {

  public Reconciliation {
    rows = List.copyOf(rows);
  }

  /**
   * Reconciles figures with a study, which may say what they are called in it.
   *
   * @param data the study's answers
   * @param runner knows the analyses {@code tabulation}, {@code impact} and {@code trend}
   */
  public static Reconciliation of(
      Study study, StudyData data, Runner runner, List<Figure> figures) {
    var links = new Links(Optional.ofNullable(study.getFigures()));
    var computation = new Computation(links, data, runner, new Responses(study));
    var agreement = new Agreement(figures, computation);
    var given =
        figures.stream()
            .filter(figure -> agreement.agrees(figure, computation.of(figure)))
            .collect(toSet());
    var feasibility =
        Feasibility.of(figures, new StudyStructure(figures, links, computation, data));
    return new Reconciliation(
        feasibility.findings().stream()
            .map(
                finding -> {
                  var figure = finding.figure();
                  var computed = computation.of(figure);
                  return given.contains(figure)
                      ? agreeing(computed, finding)
                      : differing(computed, finding, feasibility.excuse(figure, given));
                })
            .toList());
  }

  private static Reconciled agreeing(Computed computed, Finding finding) {
    return new Reconciled(finding.figure(), computed, Verdict.AGREES, Optional.empty(), finding);
  }

  private static Reconciled differing(
      Computed computed, Finding finding, Optional<Contradiction> proof) {
    var verdict = proof.isPresent() ? Verdict.EXPLAINED : Verdict.DIFFERS;
    return new Reconciled(finding.figure(), computed, verdict, proof, finding);
  }

  /** How many rows have a verdict. */
  public int count(Verdict verdict) {
    return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
  }
}
