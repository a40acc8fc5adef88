// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.report.words.GapSheet;

/** Puts gaps and changes into rows, in the words of the report. */
final class GapGrid {

  private GapGrid() {}

  static Grid of(Text title, Text subtitle, GapSheet sheet, String language) {
    return new Grid(
        title.in(language),
        subtitle.in(language),
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
