// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;

/** Finds out from the first bytes how a file is written. */
final class Detector {

  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=(.)\r?\n?");
  private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d*,\\d+");
  private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d*\\.\\d+");
  private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+");
  private static final int RECORDS = 300;

  private final Source source;
  private final CsvOptions options;

  private Detector(Source source, CsvOptions options) {
    this.source = source;
    this.options = options;
  }

  /** Throws when the file is empty. */
  static CsvFormat detect(Source source, CsvOptions options) throws ImportException {
    return new Detector(source, options).detect();
  }

  private CsvFormat detect() throws ImportException {
    var prefix = source.prefix();
    int mark = Encodings.byteOrderMark(prefix);
    var encoding =
        options.encoding().isPresent() ? options.encoding().get() : Encodings.detect(prefix);
    mark = encoding.name().startsWith("UTF") ? mark : 0;
    var text = decode(prefix, mark, encoding);
    if (text.isBlank()) {
      throw source.wrong(ImportWords.EMPTY.with());
    }
    var separator = SEPARATOR_LINE.matcher(firstLine(text));
    boolean declared = separator.matches();
    if (declared) {
      text = text.substring(firstLine(text).length());
    }
    char delimiter =
        options.delimiter().orElse(declared ? separator.group(1).charAt(0) : delimiter(text));
    var records = Sample.of(text, delimiter).records();
    var decimal = options.decimal().orElse(decimal(records));
    int header = options.headerRows().orElseGet(() -> new HeaderRows(records, decimal).count());
    return new CsvFormat(encoding, mark, declared ? 1 : 0, delimiter, decimal, header);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** Leaves out what is malformed: the strict reading comes later and knows the line. */
  private static String decode(byte[] prefix, int mark, Charset encoding) {
    var input = ByteBuffer.wrap(prefix, mark, prefix.length - mark);
    CharBuffer text = encoding.decode(input);
    if (Source.isWhole(prefix)) {
      return text.toString();
    }
    var cut = text.toString();
    int lastLine = cut.lastIndexOf('\n');
    return lastLine < 0 ? cut : cut.substring(0, lastLine + 1);
  }

  private static char delimiter(String text) {
    return Stream.of(',', ';', '\t', '|')
        .max(Comparator.comparingDouble(sign -> score(Sample.of(text, sign))))
        .orElseThrow();
  }

  /** How evenly a sign divides the rows; dividing in one column is worth nothing. */
  private static double score(Sample sample) {
    var records = sample.records();
    int width = records.isEmpty() ? 0 : records.getFirst().size();
    if (width < 2) {
      return 0;
    }
    double even = records.stream().filter(each -> each.size() == width).count();
    double share = even / records.size();
    return share * share * share * Math.log(1 + width) / (sample.trouble().isEmpty() ? 1 : 2);
  }

  /** The first records, up to where reading stopped for some trouble: that is reported later. */
  record Sample(List<List<String>> records, Optional<String> trouble) {

    static Sample of(String text, char delimiter) {
      var records = new ArrayList<List<String>>();
      try (var reader =
          CsvReader.builder()
              .fieldSeparator(delimiter)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)) {
        var iterator = reader.iterator();
        while (records.size() < RECORDS && iterator.hasNext()) {
          records.add(iterator.next().getFields());
        }
        return new Sample(records, Optional.empty());
      } catch (CsvParseException e) {
        return new Sample(records, Optional.of(e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static DecimalMark decimal(List<List<String>> records) {
    long comma = 0;
    long point = 0;
    for (var each : records) {
      for (var field : each) {
        var cell = field.strip();
        comma += WITH_COMMA.matcher(cell).matches() && !THOUSANDS.matcher(cell).matches() ? 1 : 0;
        point += WITH_POINT.matcher(cell).matches() ? 1 : 0;
      }
    }
    return comma > point ? DecimalMark.COMMA : DecimalMark.POINT;
  }
}
