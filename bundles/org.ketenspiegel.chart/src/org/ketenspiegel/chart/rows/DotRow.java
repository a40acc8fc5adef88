// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.util.List;
import org.ketenspiegel.analysis.result.Cell;

/** A label and one cell for each group. */
record DotRow(String label, List<Cell> cells) {

  /** The first estimate, by which rows are sorted; rows without one go last. */
  double rank() {
    return cells.stream()
        .filter(Cell.Estimate.class::isInstance)
        .mapToDouble(c -> ((Cell.Estimate) c).value())
        .findFirst()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  long keptBack() {
    return cells.stream().filter(Cell.Suppressed.class::isInstance).count();
  }
}
