// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.List;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.structure.Premise;

/**
 * A proof that no whole counts give a figure beside others: none give all of them, and without any
 * one of them nothing is proven.
 *
 * @param against the others; none when the figure is impossible by itself
 * @param premises what the proof takes to hold about the structure of the figures
 */
public record Contradiction(
    Figure figure, List<Figure> against, List<Premise> premises, Explanation explanation) {

  public Contradiction {
    against = List.copyOf(against);
    premises = List.copyOf(premises);
  }
}
