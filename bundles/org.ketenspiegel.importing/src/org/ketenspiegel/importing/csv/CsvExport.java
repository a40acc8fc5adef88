// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.model.AtomicFile;

/**
 * Writes a table as UTF-8 text with a header. Words that a spreadsheet would run as a formula get
 * an apostrophe, which comes off again on import; numbers stay numbers, negative ones too.
 */
public record CsvExport(char delimiter, DecimalMark decimal, Answers answers) {

  /** How coded answers are written. */
  public enum Answers {
    CODES,
    LABELS
  }

  /** Commas, decimal points, codes. */
  public static CsvExport withDefaults() {
    return new CsvExport(',', DecimalMark.POINT, Answers.CODES);
  }

  /** Replaces the file whole, or leaves it as it was. */
  public void write(ResponseTable table, Path file) throws IOException {
    AtomicFile.write(file, out -> write(table, out));
  }

  /** Leaves the stream open. */
  public void write(ResponseTable table, OutputStream out) throws IOException {
    var buffered = new BufferedOutputStream(out);
    var csv = CsvWriter.builder().fieldSeparator(delimiter).build(buffered, StandardCharsets.UTF_8);
    csv.writeRecord(table.columns().stream().map(column -> Formulas.guard(column.name())).toList());
    List<IntFunction<String>> cells = table.columns().stream().map(this::cells).toList();
    for (int row = 0; row < table.rows(); row++) {
      int current = row;
      csv.writeRecord(cells.stream().map(cell -> cell.apply(current)).toList());
    }
    csv.flush();
    buffered.flush();
  }

  private IntFunction<String> cells(Column column) {
    return switch (column) {
      case NumberColumn numbers -> row -> numbers.textAt(row).replace('.', decimal.sign());
      case TextColumn words -> row -> Formulas.guard(words.value(row));
      case CodeColumn codes -> {
        var texts =
            codes.entries().stream()
                .map(
                    entry ->
                        answers == Answers.LABELS && entry.label().isPresent()
                            ? Formulas.guard(entry.label().get())
                            : entry.text())
                .toList();
        yield row -> texts.get(codes.index(row));
      }
    };
  }
}
