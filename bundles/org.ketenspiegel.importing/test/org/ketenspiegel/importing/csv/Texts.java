// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.importing.ExpectedColumn;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.Imported;
import org.ketenspiegel.importing.Severity;

/** Files of tests that exist in memory only. */
final class Texts {

  static final CsvOptions DEFAULTS = CsvOptions.withDefaults();

  private Texts() {}

  static Source source(String text) {
    return source(text, StandardCharsets.UTF_8);
  }

  static Source source(String text, Charset charset) {
    return source(text.getBytes(charset));
  }

  static Source source(byte[] bytes) {
    return new Source(Path.of("answers.csv"), () -> new ByteArrayInputStream(bytes));
  }

  static Imported read(String text) throws ImportException {
    return read(text, DEFAULTS);
  }

  static Imported read(String text, CsvOptions options) throws ImportException {
    return new CsvImporter(options).read(source(text), List.of());
  }

  static Imported read(String text, ExpectedColumn... expected) throws ImportException {
    return new CsvImporter(DEFAULTS).read(source(text), List.of(expected));
  }

  static String refusal(String text, CsvOptions options, ExpectedColumn... expected) {
    return refusal(source(text), options, expected);
  }

  static String refusal(Source source, CsvOptions options, ExpectedColumn... expected) {
    var importer = new CsvImporter(options);
    return assertThrows(ImportException.class, () -> importer.read(source, List.of(expected)))
        .getMessage();
  }

  static List<String> cells(Column column) {
    return IntStream.range(0, column.rows()).mapToObj(column::textAt).toList();
  }

  static List<String> warnings(Imported imported) {
    return imported.findings().stream()
        .filter(each -> each.severity() == Severity.WARNING)
        .map(f -> f.sentence().in("en"))
        .toList();
  }
}
