// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.Optional;
import org.ketenspiegel.reconciliation.arithmetic.Contradiction;
import org.ketenspiegel.reconciliation.arithmetic.Finding;
import org.ketenspiegel.reconciliation.figures.Figure;

/**
 * A published figure beside what the study gives.
 *
 * @param proof why no whole counts give it beside what the study does give; with every figure that
 *     is explained, and with no other
 * @param finding what arithmetic says of the figure beside the others of its file
 */
public record Reconciled(
    Figure figure,
    Computed computed,
    Verdict verdict,
    Optional<Contradiction> proof,
    Finding finding) {

  /** The proof in a language; empty when the figure is not explained. */
  public Optional<String> explanation(String language) {
    return proof.map(found -> found.explanation().in(language));
  }

  /** How printed words are read and what a test makes of them; empty for a printed number. */
  public Optional<String> interpretation(String language) {
    return Interpretation.of(figure.statistic(), computed).map(text -> text.in(language));
  }
}
