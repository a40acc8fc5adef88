// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.csv.CsvOptions.ShortRows;
import org.ketenspiegel.model.Text;

/** Walks over the rows below the header, each of them as wide as the header. */
record Body(Source source, CsvFormat format, CsvOptions options, List<String> names) {

  /** Takes the cells of a row, cleaned, one by one. */
  interface Visitor {
    void cell(int column, Cell cell, long line);
  }

  /** Visits every row; rows that had to be mended are said in the findings. */
  long visit(Visitor visitor, Notes notes) throws ImportException {
    var cells = new Cells(format.decimal(), options.noAnswer());
    int width = names.size();
    long rows = 0;
    try (var records = Records.lines(source, format, options.limits(), cells)) {
      int header = format.headerRows();
      for (Optional<Line> next = records.next(); next.isPresent(); next = records.next()) {
        var each = next.get();
        if (width > 1 && each.isBlank()) {
          continue;
        }
        if (header-- > 0) {
          continue;
        }
        long line = records.line(each.start());
        fits(each, line, notes);
        for (int column = 0; column < width; column++) {
          visitor.cell(column, each.cell(column), line);
        }
        rows++;
      }
    }
    if (rows == 0) {
      throw source.wrong(ImportWords.NO_ROWS.with());
    }
    return rows;
  }

  private void fits(Line each, long line, Notes notes) throws ImportException {
    int width = names.size();
    int fields = each.width();
    if (fields == width) {
      return;
    }
    boolean blank = fields > width && each.isBlankFrom(width);
    boolean mended = fields < width ? options.shortRows() == ShortRows.FILL : blank;
    var message = ImportWords.WIDTH.with(fields, width);
    if (!mended) {
      var finding = Finding.of(Severity.ERROR, source.file(), message).atLine(line);
      throw new ImportException(finding);
    }
    var fate = fields < width ? ImportWords.AWAY_NOT_ANSWERED : ImportWords.AWAY_LEFT_OUT;
    var told =
        Text.of(message.in("nl") + fate.with().in("nl"), message.in("en") + fate.with().in("en"));
    notes.add("width", Finding.of(Severity.WARNING, source.file(), told).atLine(line));
  }
}
