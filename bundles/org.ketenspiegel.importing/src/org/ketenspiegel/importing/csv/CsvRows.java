// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.importing.ImportException;

/** Rows of words as delimited text in UTF-8; none of them runs as a formula in a spreadsheet. */
public final class CsvRows {

  private static final CsvFormat FORMAT =
      new CsvFormat(StandardCharsets.UTF_8, 0, 0, ',', DecimalMark.POINT, 0);

  private CsvRows() {}

  /**
   * A row of a file.
   *
   * @param line where it starts, from 1
   */
  public record Row(long line, List<String> cells) {}

  /**
   * The rows of a file as {@link #bytes} writes it with commas, without blank lines; a byte order
   * mark and semicolons that a spreadsheet made of it are taken as well.
   */
  public static List<Row> read(Path file) throws ImportException {
    Source source = Source.of(file);
    byte[] first = source.prefix();
    boolean marked = first.length > 2 && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB;
    String head = new String(first, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    char delimiter = head.contains(";") && !head.contains(",") ? ';' : ',';
    CsvFormat format =
        new CsvFormat(
            FORMAT.encoding(), marked ? 3 : 0, 0, delimiter, FORMAT.decimal(), FORMAT.headerRows());
    List<Row> rows = new ArrayList<>();
    try (var records = Records.of(source, format, CsvOptions.withDefaults().limits())) {
      for (var next = records.next(); next.isPresent(); next = records.next()) {
        if (!Header.isBlank(next.get())) {
          rows.add(
              new Row(
                  next.get().getStartingLineNumber(),
                  next.get().getFields().stream().map(Formulas::unguard).toList()));
        }
      }
    }
    return rows;
  }

  public static byte[] bytes(List<List<String>> rows, char delimiter) {
    return bytes(rows, CsvWriter.builder().fieldSeparator(delimiter));
  }

  /** With commas, and line ends as version control keeps them: the same bytes everywhere. */
  public static byte[] plain(List<List<String>> rows) {
    return bytes(rows, CsvWriter.builder().lineDelimiter(LineDelimiter.LF));
  }

  private static byte[] bytes(List<List<String>> rows, CsvWriter.CsvWriterBuilder builder) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = builder.build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(Formulas::guard).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no end of disk
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
