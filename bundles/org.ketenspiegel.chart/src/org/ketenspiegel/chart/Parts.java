// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.chart.rows.Dumbbells;
import org.ketenspiegel.model.Text;

/** What of a result can be drawn, however deep it lies. */
record Parts(List<Table> tables, List<Placement> placements, List<Gaps> gaps, List<Series> series) {

  static Parts of(AnalysisResult result) {
    Parts parts =
        new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    parts.add(result);
    return parts;
  }

  private void add(AnalysisResult result) {
    switch (result) {
      case Table t -> {
        boolean drawn = t.lines().stream().anyMatch(l -> l.kind() != Line.Kind.COEFFICIENT);
        if (drawn && !t.groups().isEmpty()) {
          tables.add(t);
        }
      }
      case Placement p -> placements.add(p);
      case Gaps g -> gaps.add(g);
      case Series s -> series.add(s);
      case Composite c -> c.parts().forEach(this::add);
      case Texts texts -> {
        // words are read
      }
      case Unanswered u -> {
        // nothing to draw
      }
    }
  }

  /** Gaps whose two sides can be drawn. */
  List<Gaps> mirrors() {
    return gaps.stream().filter(Dumbbells::fit).toList();
  }

  /** The part that speaks for all: a matrix, else a table, else series, else gaps. */
  private AnalysisResult first() {
    return !placements.isEmpty()
        ? placements.getFirst()
        : !tables.isEmpty()
            ? tables.getFirst()
            : !series.isEmpty() ? series.getFirst() : gaps.getFirst();
  }

  Text title() {
    return switch (first()) {
      case Placement p -> p.title();
      case Table t -> t.title();
      case Gaps g -> g.title();
      case Series s -> s.title();
      default -> Text.NONE;
    };
  }

  Text subtitle() {
    return switch (first()) {
      case Placement p -> p.subtitle();
      case Table t -> t.subtitle();
      case Gaps g -> g.subtitle();
      case Series s -> s.subtitle();
      default -> Text.NONE;
    };
  }

  Basis basis() {
    return switch (first()) {
      case Placement p -> p.basis();
      case Table t -> t.basis();
      case Gaps g -> g.basis();
      case Series s -> s.basis();
      default -> throw new IllegalStateException("nothing to draw");
    };
  }

  Provenance provenance() {
    return switch (first()) {
      case Placement p -> p.provenance();
      case Table t -> t.provenance();
      case Gaps g -> g.provenance();
      case Series s -> s.provenance();
      default -> throw new IllegalStateException("nothing to draw");
    };
  }
}
