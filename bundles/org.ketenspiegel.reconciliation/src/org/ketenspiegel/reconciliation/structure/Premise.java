// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.structure;

import java.util.List;

/** Something about the structure of the figures that a proof may stand on. */
public record Premise(Kind kind, List<String> names, Structure.Certainty certainty) {

  /** What is held. */
  public enum Kind {
    /** The named categories are all answers. */
    ALL_ANSWERS,
    /** The named subgroups hold everybody once. */
    DIVISION,
    /** So many of the answers come from each subgroup, though the file does not print it. */
    SIZES
  }

  public Premise {
    names = List.copyOf(names);
  }
}
