// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.report.words.GapSheet;

/** Puts gaps into rows, in the words of the report. */
final class GapGrid {

  private GapGrid() {}

  static Grid of(Gaps gaps, String language) {
    GapSheet sheet = GapSheet.of(gaps, language);
    return new Grid(
        gaps.title().in(language),
        gaps.subtitle().in(language),
        sheet.corner(),
        sheet.heads().stream().map(h -> new Grid.Head(h, Optional.empty(), "")).toList(),
        sheet.rows().stream().map(GapGrid::row).toList(),
        sheet.notes());
  }

  private static Grid.Row row(GapSheet.Row row) {
    List<Figure> figures =
        row.cells().stream()
            .map(c -> new Figure("", c.text(), "", "", Figure.Weight.INK, c.small()))
            .toList();
    return new Grid.Row(row.label(), Grid.Row.Kind.PLAIN, figures);
  }
}
