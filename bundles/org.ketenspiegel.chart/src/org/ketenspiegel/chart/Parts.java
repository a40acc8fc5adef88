// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Unanswered;

/** What of a result can be drawn, however deep it lies. */
record Parts(List<Table> tables, List<Placement> placements, List<Gaps> gaps) {

  static Parts of(AnalysisResult result) {
    Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    parts.add(result);
    return parts;
  }

  private void add(AnalysisResult result) {
    switch (result) {
      case Table t -> {
        if (!t.lines().isEmpty() && !t.groups().isEmpty()) {
          tables.add(t);
        }
      }
      case Placement p -> placements.add(p);
      case Gaps g -> gaps.add(g);
      case Composite c -> c.parts().forEach(this::add);
      case Unanswered u -> {
        // nothing to draw
      }
    }
  }
}
