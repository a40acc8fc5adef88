// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of words as delimited text in UTF-8; none of them runs as a formula in a spreadsheet. */
public final class CsvRows {

  private CsvRows() {}

  public static byte[] bytes(List<List<String>> rows, char delimiter) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(Formulas::guard).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no end of disk
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
