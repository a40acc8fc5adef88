// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.structure;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.ketenspiegel.reconciliation.figures.Figure;

/** A structure whose subgroups divide nothing. */
public record Undivided(Structure structure) implements Structure {

  @Override
  public List<String> parts(Figure figure, String category) {
    return structure.parts(figure, category);
  }

  @Override
  public Certainty exhaustive(Figure any, List<Figure> singles, List<String> unprinted) {
    return structure.exhaustive(any, singles, unprinted);
  }

  @Override
  public Set<String> division(Figure figure) {
    return Set.of();
  }

  @Override
  public Certainty certainty(Set<String> division) {
    return Certainty.UNKNOWN;
  }

  @Override
  public OptionalInt size(Figure figure, String subgroup) {
    return OptionalInt.empty();
  }
}
