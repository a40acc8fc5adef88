// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.importing.csv.CsvExport;

/** Writes a codebook as the table that CodebookReader reads. */
public final class CodebookWriter {

  private static final List<String> HEADER =
      List.of("name", "label", "code", "code label", "missing", "score", "direction");

  private CodebookWriter() {}

  /** Replaces the file whole, or leaves it as it was. */
  public static void write(Codebook codebook, Path file) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (var column : codebook.columns()) {
      if (column.codes().isEmpty()) {
        rows.add(row(column, Optional.empty()));
      }
      column.codes().forEach(code -> rows.add(row(column, Optional.of(code))));
    }
    var table = ResponseTable.builder();
    for (int i = 0; i < HEADER.size(); i++) {
      int cell = i;
      table.add(TextColumn.of(HEADER.get(i), rows.stream().map(row -> row.get(cell)).toList()));
    }
    CsvExport.withDefaults().write(table.build(), file);
  }

  private static List<String> row(CodebookColumn column, Optional<CodebookCode> code) {
    return List.of(
        column.name(),
        column.label(),
        code.map(each -> Integer.toString(each.code())).orElse(""),
        code.map(CodebookCode::label).orElse(""),
        code.flatMap(CodebookCode::missing)
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .orElse(""),
        code.filter(each -> each.score().isPresent())
            .map(each -> Double.toString(each.score().getAsDouble()))
            .orElse(""),
        column.direction().getLiteral());
  }
}
