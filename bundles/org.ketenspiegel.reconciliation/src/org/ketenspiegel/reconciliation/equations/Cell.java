// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.reconciliation.figures.Base;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Statistic;
import org.ketenspiegel.reconciliation.structure.Labels;

/** What one figure says about one topic: a range over agencies says something about each. */
record Cell(Figure figure, Topic topic, Source source) {

  /** Whether the figure is about this topic alone. */
  enum Source {
    OWN,
    RANGE
  }

  /** The cells of a figure; none when it is about no counts. */
  static List<Cell> of(Figure figure, Set<String> agencies) {
    return switch (figure.statistic()) {
      case Statistic.Share share -> List.of(own(figure));
      case Statistic.Mean(var mean, var scale) when scale.isPresent() -> List.of(own(figure));
      case Statistic.NetPromoters points -> List.of(own(figure));
      case Statistic.ShareRange(var least, var most, var over) when agencies.containsAll(over) ->
          over.stream()
              .map(agency -> new Cell(figure, Topic.of(figure, agency), Source.RANGE))
              .toList();
      default -> List.of();
    };
  }

  private static Cell own(Figure figure) {
    return new Cell(figure, Topic.of(figure), Source.OWN);
  }

  boolean everybody() {
    return figure.everybody();
  }

  Optional<Base> printed() {
    return figure.base();
  }

  /** Whether both are about the same quantity, perhaps of different people. */
  boolean sameQuantity(Cell other) {
    return mean() == other.mean()
        && Labels.normal(figure.category()).equals(Labels.normal(other.figure.category()));
  }

  private boolean mean() {
    return figure.statistic() instanceof Statistic.Mean;
  }
}
