// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.structure;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.ketenspiegel.reconciliation.figures.Figure;

/** How the figures of a file hang together, apart from their values. */
public interface Structure {

  /** How sure it is that something holds. */
  enum Certainty {
    /** It holds. */
    KNOWN,
    /** It is taken to hold, and whoever uses it says so. */
    ASSUMED,
    /** Nothing is known of it. */
    UNKNOWN
  }

  /** The categories that make a category of the figure's topic; empty for a single category. */
  List<String> parts(Figure figure, String category);

  /**
   * Whether categories of one question are all answers in their base.
   *
   * @param any one of the figures, which names the question
   * @param singles the figures of single categories
   * @param unprinted categories that nets consist of and that have no figure of their own
   */
  Certainty exhaustive(Figure any, List<Figure> singles, List<String> unprinted);

  /**
   * The subgroups that divide everybody of a document's population and contain this subgroup; empty
   * when there is no such division.
   */
  Set<String> division(Figure figure);

  /** Whether the subgroups of a division are known to hold everybody once. */
  Certainty certainty(Set<String> division);

  /**
   * How many of the answers to the figure's question come from a subgroup, where that is known from
   * elsewhere than the figures.
   */
  OptionalInt size(Figure figure, String subgroup);
}
