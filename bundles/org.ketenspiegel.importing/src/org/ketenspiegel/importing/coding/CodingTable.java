// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.data.coding.Coding;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.csv.CsvRows;
import org.ketenspiegel.model.Text;

/**
 * Codings and translations as text: commas, a header by whose names columns are found, the version
 * of the layout as the name of the first. Columns that are not asked for are left alone, so that a
 * file may show the answers beside the codes.
 */
public final class CodingTable {

  private static final String VERSION = "1";
  private static final String MARK = "version-";
  private static final String BETWEEN_CODES = "|";

  private CodingTable() {}

  /** In the order of the codings, the same bytes for the same codings. */
  public static byte[] bytes(Codings codings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(MARK + VERSION, "respondent", "variable", "answer", "coder", "codes"));
    codings.all().forEach(c -> rows.add(cells(c)));
    return CsvRows.plain(rows);
  }

  private static List<String> cells(Coding c) {
    return List.of(
        "",
        c.respondent(),
        c.variable(),
        c.fingerprint(),
        c.coder(),
        String.join(BETWEEN_CODES, c.codes()));
  }

  /**
   * A row of a sheet that a coder fills in.
   *
   * @param words of the answer
   * @param translation of the words; empty where there is none
   * @param codes none where the answer is not coded yet
   */
  public record Shown(
      String respondent,
      String variable,
      String answer,
      String words,
      String translation,
      String coder,
      List<String> codes) {}

  /** A sheet with the words beside the codes; filled in it is read as codings are. */
  public static byte[] sheet(List<Shown> answers) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            MARK + VERSION,
            "respondent",
            "variable",
            "answer",
            "words",
            "translation",
            "coder",
            "codes"));
    for (Shown each : answers) {
      rows.add(
          List.of(
              "",
              each.respondent(),
              each.variable(),
              each.answer(),
              each.words(),
              each.translation(),
              each.coder(),
              String.join(BETWEEN_CODES, each.codes())));
    }
    return CsvRows.plain(rows);
  }

  /**
   * Refuses a file in which a line is no coding, naming the line; a row without codes is an answer
   * not coded yet.
   */
  public static Codings codings(Path file) throws ImportException {
    List<Coding> found = new ArrayList<>();
    for (Line line : lines(file, "variable", "answer", "coder", "codes")) {
      List<String> codes =
          Arrays.stream(line.cell("codes").split("\\" + BETWEEN_CODES))
              .map(String::strip)
              .filter(c -> !c.isEmpty())
              .toList();
      if (!codes.isEmpty()) {
        found.add(
            line.read(
                ImportWords.CODING_LINE.with(),
                l ->
                    new Coding(
                        l.cell("respondent"),
                        l.cell("variable"),
                        l.cell("answer"),
                        l.cell("coder"),
                        codes)));
      }
    }
    return Codings.of(found);
  }

  /** In the order of the answers, the same bytes for the same translations. */
  public static byte[] bytes(List<AnswerTranslation> translations) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(MARK + VERSION, "answer", "original", "language", "text", "translator"));
    translations.stream()
        .sorted()
        .distinct()
        .forEach(
            t ->
                rows.add(
                    List.of(
                        "",
                        t.fingerprint(),
                        t.original(),
                        t.language(),
                        t.text(),
                        t.translator())));
    return CsvRows.plain(rows);
  }

  /** Refuses a file in which a line is no translation, naming the line. */
  public static List<AnswerTranslation> translations(Path file) throws ImportException {
    List<AnswerTranslation> found = new ArrayList<>();
    for (Line line : lines(file, "answer", "language", "text")) {
      found.add(
          line.read(
              ImportWords.TRANSLATION_LINE.with(),
              l ->
                  new AnswerTranslation(
                      l.cell("answer"),
                      l.cell("original"),
                      l.cell("language"),
                      l.cell("text"),
                      l.cell("translator"))));
    }
    return found;
  }

  private static List<Line> lines(Path file, String... needed) throws ImportException {
    List<CsvRows.Row> rows = CsvRows.read(file);
    if (rows.isEmpty()) {
      throw new ImportException(file, ImportWords.EMPTY.with());
    }
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<String> names = rows.getFirst().cells();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    for (String name : columns.keySet()) {
      if (name.startsWith(MARK) && !name.equals(MARK + VERSION)) {
        throw new ImportException(
            file, ImportWords.CODING_VERSION.with(name.substring(MARK.length()), VERSION));
      }
    }
    for (String name : needed) {
      if (!columns.containsKey(name)) {
        throw new ImportException(file, ImportWords.CODING_COLUMN.with(name));
      }
    }
    return rows.stream().skip(1).map(r -> new Line(file, columns, r)).toList();
  }

  /** A row of a file with named columns. */
  private record Line(Path file, Map<String, Integer> columns, CsvRows.Row row) {

    interface Reader<T> {
      T read(Line line);
    }

    String cell(String name) {
      int at = columns.getOrDefault(name, Integer.MAX_VALUE);
      return at < row.cells().size() ? row.cells().get(at).strip() : "";
    }

    <T> T read(Text otherwise, Reader<T> reader) throws ImportException {
      try {
        return reader.read(this);
      } catch (IllegalArgumentException e) {
        throw new ImportException(
            Finding.of(Severity.ERROR, file, otherwise).atLine(row.line()), e);
      }
    }
  }
}
