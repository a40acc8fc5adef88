// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.model.Text;

/** The records of a file one by one, in bounded memory; whatever is off is said by line. */
final class Records<R> implements AutoCloseable {

  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  private static final int READ_AHEAD = 1 << 16;

  private final Source source;
  private final CsvFormat format;
  private final CsvOptions.Limits limits;
  private final CsvReader<R> reader;
  private final CloseableIterator<R> iterator;

  private Records(
      Source source, CsvFormat format, CsvOptions.Limits limits, CsvCallbackHandler<R> handler)
      throws ImportException {
    this.source = source;
    this.format = format;
    this.limits = limits;
    try {
      var in = source.open();
      in.skipNBytes(format.byteOrderMark());
      var decoded = new InputStreamReader(in, Encodings.strict(format.encoding()));
      var text = new BufferedReader(new GuardedReader(decoded), READ_AHEAD);
      for (int i = 0; i < format.leadingLines(); i++) {
        text.readLine();
      }
      reader =
          CsvReader.builder()
              .fieldSeparator(format.delimiter())
              .allowUnclosedQuote(false)
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(limits.field() + READ_AHEAD)
              .build(handler, text);
      iterator = reader.iterator();
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  /** Each record apart. */
  static Records<CsvRecord> of(Source source, CsvFormat format, CsvOptions.Limits limits)
      throws ImportException {
    var handler =
        CsvRecordHandler.of(
            each ->
                each.maxFields(limits.columns())
                    .maxFieldSize(limits.field())
                    .maxRecordSize(limits.row()));
    return new Records<>(source, format, limits, handler);
  }

  /** Cells read; each line is gone when the next is asked for. */
  static Records<Line> lines(Source source, CsvFormat format, CsvOptions.Limits limits, Cells cells)
      throws ImportException {
    return new Records<>(source, format, limits, new Lines(cells, limits));
  }

  /** The next record, a blank line too. */
  Optional<R> next() throws ImportException {
    try {
      return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    } catch (CsvParseException e) {
      throw malformed(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  /** The line in the file, of one counted from where reading began. */
  long line(long counted) {
    return counted + format.leadingLines();
  }

  private ImportException malformed(CsvParseException e) throws ImportException {
    if (e.getCause() instanceof IOException cause) {
      return unreadable(cause);
    }
    var said = String.valueOf(e.getMessage());
    var message = words(said);
    var finding = Finding.of(Severity.ERROR, source.file(), message);
    var line = LINE.matcher(said);
    return new ImportException(
        line.find()
            ? finding.atLine(Long.parseLong(line.group(1)) + format.leadingLines())
            : finding,
        e);
  }

  /** What the reader complains of, as we say it. */
  private Text words(String said) {
    if (said.contains("nclosed quoted")) {
      return ImportWords.NOT_CLOSED.with();
    }
    if (said.contains("quotation begins") || said.contains("max field size")) {
      return ImportWords.FIELD_LONG.with(limits.field());
    }
    if (said.contains("max record size")) {
      return ImportWords.ROW_LONG.with(limits.row());
    }
    if (said.contains("maximum limit of")) {
      return ImportWords.FIELDS_MANY.with(limits.columns());
    }
    return said.contains("after closing quote")
        ? ImportWords.TEXT_AFTER_QUOTE.with()
        : Text.same(said);
  }

  private ImportException unreadable(IOException e) throws ImportException {
    if (e instanceof GuardedReader.NulException nul) {
      var finding = Finding.of(Severity.ERROR, source.file(), ImportWords.NUL.with());
      return new ImportException(finding.atLine(nul.line()), e);
    }
    if (e instanceof CharacterCodingException) {
      var message = ImportWords.BYTES.with(format.encoding().name());
      var finding = Finding.of(Severity.ERROR, source.file(), message);
      return new ImportException(finding.atLine(MalformedLine.find(source, format.encoding())), e);
    }
    return source.unreadable(e);
  }

  @Override
  public void close() throws ImportException {
    try {
      reader.close();
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }
}
