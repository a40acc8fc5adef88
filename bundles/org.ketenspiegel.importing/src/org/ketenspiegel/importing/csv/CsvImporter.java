// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ketenspiegel.importing.ExpectedColumn;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Imported;

/** Reads delimited text files into tables; the file itself is never changed. */
public final class CsvImporter {

  private final CsvOptions options;

  public CsvImporter(CsvOptions options) {
    this.options = options;
  }

  /** Reads a file nobody described; columns get the type their cells suggest. */
  public Imported read(Path file) throws ImportException {
    return read(file, List.of());
  }

  /** Reads a file whose columns a study expects; codes outside their scale are findings. */
  public Imported read(Path file, List<ExpectedColumn> expected) throws ImportException {
    return read(Source.of(file), expected);
  }

  /** The first rows as they would be read. */
  public Preview preview(Path file, int rows) throws ImportException {
    var source = Source.of(file);
    var format = Detector.detect(source, options);
    var names = Header.read(source, format, options).names();
    var shown = new ArrayList<List<String>>();
    try (var records = Records.of(source, format, options.limits())) {
      int header = format.headerRows();
      for (var next = records.next();
          next.isPresent() && shown.size() < rows;
          next = records.next()) {
        boolean blank = names.size() > 1 && Header.isBlank(next.get());
        if (!blank && header-- <= 0) {
          shown.add(List.copyOf(next.get().getFields()));
        }
      }
    }
    return new Preview(format, names, shown);
  }

  /**
   * In which row of the table, from 0, what stands at lines of the file came; lines at which no row
   * begins are left out.
   */
  public Map<Long, Integer> rows(Path file, Set<Long> lines) throws ImportException {
    var source = Source.of(file);
    return decoded(source, format -> rows(source, format, lines));
  }

  private Map<Long, Integer> rows(Source source, CsvFormat format, Set<Long> lines)
      throws ImportException {
    var names = Header.read(source, format, options).names();
    var found = new HashMap<Long, Integer>();
    var row = new AtomicInteger();
    new Body(source, format, options, names)
        .visit(
            (column, cell, line) -> {
              if (column == 0) {
                int own = row.getAndIncrement();
                if (lines.contains(line)) {
                  found.put(line, own);
                }
              }
            },
            new Notes(source.file()));
    return found;
  }

  Imported read(Source source, List<ExpectedColumn> expected) throws ImportException {
    return decoded(source, format -> read(source, format, expected));
  }

  /** What is done with a file whose format is known. */
  private interface Work<T> {
    T in(CsvFormat format) throws ImportException;
  }

  /** In the encoding that its beginning shows, and in Windows' where that proves wrong. */
  private <T> T decoded(Source source, Work<T> work) throws ImportException {
    var format = Detector.detect(source, options);
    try {
      return work.in(format);
    } catch (ImportException e) {
      boolean undecided = options.encoding().isEmpty() && Encodings.isPlain(source.prefix());
      if (undecided && e.getCause() instanceof CharacterCodingException) {
        return work.in(format.in(Encodings.WINDOWS));
      }
      throw e;
    }
  }

  private Imported read(Source source, CsvFormat format, List<ExpectedColumn> expected)
      throws ImportException {
    var header = Header.read(source, format, options);
    var notes = new Notes(source.file());
    notes.note(ImportWords.READ_AS.with(format.words()));
    header.renamed().forEach(notes::add);
    return new Reading(source, format, options, header, notes).read(expected);
  }
}
