// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.ui.answers.Distribution;

/**
 * A column at a glance.
 *
 * @param missing how many rows have no answer, by kind
 */
record ColumnSummary(int rows, Map<Missing, Long> missing, Distribution spread) {

  static ColumnSummary of(DataColumn shown) {
    int rows = shown.column().rows();
    ScaleOutline scale =
        shown.option().isPresent()
            ? ScaleOutline.NONE
            : shown.variable().map(Variable::scale).orElse(ScaleOutline.NONE);
    return new ColumnSummary(
        rows, missing(shown), Distribution.of(shown.column(), scale, Rows.all(rows)));
  }

  private static Map<Missing, Long> missing(DataColumn shown) {
    Map<Missing, Long> counts = new EnumMap<>(Missing.class);
    if (shown.column() instanceof CodeColumn codes) {
      long[] byEntry = new long[codes.size()];
      for (int row = 0; row < codes.rows(); row++) {
        byEntry[codes.index(row)]++;
      }
      for (int i = 0; i < byEntry.length; i++) {
        long own = byEntry[i];
        codes.missing(i).ifPresent(kind -> counts.merge(kind, own, Long::sum));
      }
    } else {
      for (int row = 0; row < shown.column().rows(); row++) {
        shown.column().missingAt(row).ifPresent(kind -> counts.merge(kind, 1L, Long::sum));
      }
    }
    return counts;
  }

  /** The share of the rows without an answer, 0–1. */
  double missingShare() {
    long all = missing.values().stream().mapToLong(n -> n).sum();
    return rows == 0 ? 0 : (double) all / rows;
  }

  /** How many rows lack an answer, line by line. */
  String missingWords(Words words) {
    return missing.entrySet().stream()
        .map(e -> words.kind(e.getKey()) + ": " + e.getValue())
        .collect(Collectors.joining("\n"));
  }
}
