// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import org.ketenspiegel.model.Text;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.GapSheet;
import org.ketenspiegel.report.words.GapSheet.Cell;
import org.ketenspiegel.report.words.GapSheet.Row;

/** Gaps or changes as a table with what is to be said of them below it. */
final class GapTable {

  private final Html html;
  private final Context context;

  GapTable(Html html, Context context) {
    this.html = html;
    this.context = context;
  }

  void write(Text heading, GapSheet sheet, String id) {
    String title = context.in(heading);
    html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", title);
    html.open("table").open("caption").leaf("b", title).closeLine();
    html.open("thead").open("tr");
    html.leaf("th", sheet.corner(), "scope", "col", "class", "words");
    for (int column = 0; column < sheet.heads().size(); column++) {
      head(sheet, column);
    }
    html.closeLine().closeLine().open("tbody");
    sheet.rows().forEach(row -> row(row, id));
    html.closeLine().closeLine().closeLine();
    sheet.notes().forEach(note -> html.leaf("p", note, "class", "key"));
  }

  /** Stands over its cells: left over words, right over numbers. */
  private void head(GapSheet sheet, int column) {
    boolean words =
        sheet.rows().stream()
            .map(row -> row.cells().get(column))
            .filter(cell -> !cell.text().isEmpty())
            .allMatch(cell -> cell.sort() == Cell.Sort.WORDS);
    String head = sheet.heads().get(column);
    if (words) {
      html.leaf("th", head, "scope", "col", "class", "words");
    } else {
      html.leaf("th", head, "scope", "col");
    }
  }

  private void row(Row row, String id) {
    html.open("tr").leaf("th", row.label(), "scope", "row", "class", "words");
    for (int column = 0; column < row.cells().size(); column++) {
      cell(row.cells().get(column), id + "/" + row.key() + "/" + column);
    }
    html.closeLine();
  }

  private void cell(Cell cell, String place) {
    if (cell.sort() == Cell.Sort.WORDS) {
      html.open("td", "class", "words", "data-cell", place);
    } else {
      html.open("td", "data-cell", place);
    }
    html.text(cell.text());
    if (!cell.small().isEmpty()) {
      html.open("small").text(cell.small()).close();
    }
    html.closeLine();
  }
}
