// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a figures file: UTF-8, comma or semicolon, a header, one figure in each row.
 *
 * <p>Required columns are {@code population}, {@code agency}, {@code topic}, {@code subgroup},
 * {@code statistic}, {@code category}, {@code value} and {@code n}. Where a document speaks in
 * words the column {@code meaning} states how they are read: an interval of the mean for a {@code
 * judgement}, of the later less the earlier for a {@code change} between waves, of the first less
 * the second for a {@code difference} of groups, and the ids of items for {@code members of
 * quadrant} and {@code order of impact}. Every column is carried along; remarks in further columns
 * are never looked at.
 */
public final class FiguresFile {

  private static final List<String> REQUIRED =
      List.of("population", "agency", "topic", "subgroup", "statistic", "category", "value", "n");

  private final Path file;

  private FiguresFile(Path file) {
    this.file = file;
  }

  /** Every figure of the file, in its order. */
  public static List<Figure> read(Path file) throws FiguresException {
    return new FiguresFile(file).read();
  }

  private List<Figure> read() throws FiguresException {
    try {
      var text = Files.readString(file);
      return figures(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CsvParseException | UncheckedIOException | IOException unreadable) {
      throw new FiguresException(file, problem(unreadable));
    }
  }

  private static String problem(Exception unreadable) {
    return switch (unreadable) {
      case NoSuchFileException missing -> "there is no such file (" + missing.getFile() + ")";
      case CharacterCodingException undecodable ->
          "the text is not UTF-8 (" + undecodable + "); save the file as UTF-8";
      default -> "cannot be read as CSV: " + unreadable.getMessage();
    };
  }

  private List<Figure> figures(String text) throws FiguresException, IOException {
    var figures = new ArrayList<Figure>();
    try (var rows = CsvReader.builder().fieldSeparator(separator(text)).ofNamedCsvRecord(text)) {
      for (var row : rows) {
        if (figures.isEmpty()) {
          checkHeader(row.getHeader());
        }
        figures.add(figure(row));
      }
    }
    if (figures.isEmpty()) {
      throw new FiguresException(file, "holds no figures; a header and rows were expected");
    }
    checkWords(figures);
    return List.copyOf(figures);
  }

  /** A word that meant one thing here and another there would agree with whatever comes out. */
  private void checkWords(List<Figure> figures) throws FiguresException {
    Map<String, Figure> first = new LinkedHashMap<>();
    for (var figure : figures) {
      if (figure.statistic() instanceof Statistic.Judgement(var words, var meaning)) {
        var before = first.putIfAbsent(words, figure);
        if (before != null && !before.statistic().equals(figure.statistic())) {
          throw new FiguresException(
              file,
              figure.line(),
              "meaning",
              "\""
                  + words
                  + "\" is read as "
                  + figure.columns().get("meaning")
                  + " here and as "
                  + before.columns().get("meaning")
                  + " in line "
                  + before.line());
        }
      }
    }
  }

  private static char separator(String text) {
    var header = text.lines().findFirst().orElse("");
    return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
  }

  private void checkHeader(List<String> header) throws FiguresException {
    for (var column : REQUIRED) {
      if (!header.contains(column)) {
        throw new FiguresException(
            file, 1, column, "the column is missing; there are: " + String.join(", ", header));
      }
    }
  }

  private Figure figure(NamedCsvRecord row) throws FiguresException {
    var line = row.getStartingLineNumber();
    if (row.getFieldCount() != row.getHeader().size()) {
      throw new FiguresException(
          file,
          line,
          row.getHeader().get(Math.min(row.getFieldCount(), row.getHeader().size()) - 1),
          "the row has "
              + row.getFieldCount()
              + " fields; the header has "
              + row.getHeader().size());
    }
    Map<String, String> columns = new LinkedHashMap<>();
    row.getHeader().forEach(name -> columns.put(name, row.getField(name).strip()));
    var n = columns.get("n");
    var base = Base.parse(n);
    if (base.isEmpty() && !n.isEmpty()) {
      throw new FiguresException(
          file, line, "n", "a number or a range such as 162-164 was expected, not \"" + n + "\"");
    }
    return new Figure(
        line,
        columns.getOrDefault("document", ""),
        columns.get("population"),
        columns.get("agency"),
        columns.get("topic"),
        columns.get("subgroup"),
        columns.get("category"),
        new StatisticReader(file, line, columns).read(),
        base,
        Collections.unmodifiableMap(columns));
  }
}
