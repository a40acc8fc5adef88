// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.List;

/** Something about the structure of the figures that a proof may stand on. */
public record Premise(Kind kind, List<String> names, Structure.Certainty certainty) {

  /** What is held. */
  public enum Kind {
    /** The named categories are all answers. */
    ALL_ANSWERS,
    /** The named subgroups hold everybody once. */
    DIVISION
  }

  public Premise {
    names = List.copyOf(names);
  }
}
