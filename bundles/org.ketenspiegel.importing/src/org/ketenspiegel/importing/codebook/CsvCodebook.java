// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.csv.CsvImporter;
import org.ketenspiegel.importing.csv.CsvOptions;

/**
 * A codebook as a table: a row per code with name, label, code, code label, missing, score and
 * direction. Only the name is required; where it is empty the row belongs to the column above.
 */
final class CsvCodebook {

  private static final Map<String, String> SYNONYMS =
      Map.of("kindofmissing", "missing", "value", "code", "valuelabel", "codelabel");

  private final Path file;

  CsvCodebook(Path file) {
    this.file = file;
  }

  Codebook read() throws ImportException {
    var importer = new CsvImporter(CsvOptions.withDefaults().withHeaderRows(1));
    var table = importer.preview(file, Integer.MAX_VALUE);
    var at = new HashMap<String, Integer>();
    for (int i = 0; i < table.names().size(); i++) {
      var key = table.names().get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      at.put(SYNONYMS.getOrDefault(key, key), i);
    }
    if (!at.containsKey("name")) {
      throw new ImportException(
          file, ImportWords.CODEBOOK_COLUMNS.with(String.join(", ", table.names())));
    }
    var builder = new CodebookBuilder(file);
    var name = "";
    for (int row = 0; row < table.rows().size(); row++) {
      var cells = table.rows().get(row);
      name = cell(cells, at, "name").isEmpty() ? name : cell(cells, at, "name");
      if (name.isEmpty()) {
        throw new ImportException(file, ImportWords.NO_NAME.with(row + 1));
      }
      read(builder.column(name), cells, at, name);
    }
    return builder.build();
  }

  private void read(
      CodebookBuilder.Draft draft, List<String> cells, Map<String, Integer> at, String column)
      throws ImportException {
    draft.label(cell(cells, at, "label"));
    draft.direction(CodebookReader.direction(cell(cells, at, "direction"), file, column));
    if (cell(cells, at, "code").isEmpty()) {
      return;
    }
    int code = CodebookReader.code(cell(cells, at, "code"), file, column);
    draft.code(code, cell(cells, at, "codelabel"));
    draft.missing(code, CodebookReader.missing(cell(cells, at, "missing"), file, column));
    var score = cell(cells, at, "score");
    if (!score.isEmpty()) {
      draft.score(code, score(score, column));
    }
  }

  private double score(String text, String column) throws ImportException {
    try {
      return Double.parseDouble(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new ImportException(
          Finding.of(Severity.ERROR, file, ImportWords.SCORE.with(column, text)), e);
    }
  }

  private static String cell(List<String> cells, Map<String, Integer> at, String key) {
    int column = at.getOrDefault(key, Integer.MAX_VALUE);
    return column < cells.size() ? cells.get(column).strip() : "";
  }
}
