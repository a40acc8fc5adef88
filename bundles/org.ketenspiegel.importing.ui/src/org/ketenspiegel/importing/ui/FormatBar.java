// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.importing.csv.CsvFormat;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.csv.DecimalMark;

/** How the file is written: what was found, each of which can be overruled. */
final class FormatBar {

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("windows-1252"),
          Charset.forName("ISO-8859-15"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private final Detected<Character> delimiter;
  private final Detected<Charset> encoding;
  private final Detected<DecimalMark> decimal;
  private final Detected<Integer> headerRows;

  FormatBar(Composite parent, Runnable changed) {
    Composite bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).spacing(12, 0).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    delimiter =
        new Detected<>(
            bar, ImportMessages.delimiter, List.of(',', ';', '\t', '|'), FormatBar::sign, changed);
    encoding =
        new Detected<>(bar, ImportMessages.encoding, ENCODINGS, Charset::displayName, changed);
    decimal =
        new Detected<>(
            bar,
            ImportMessages.decimal,
            List.of(DecimalMark.POINT, DecimalMark.COMMA),
            mark ->
                switch (mark) {
                  case POINT -> ImportMessages.decimal_point;
                  case COMMA -> ImportMessages.decimal_comma;
                },
            changed);
    headerRows =
        new Detected<>(
            bar,
            ImportMessages.header_rows,
            List.of(0, 1, 2, 3),
            rows -> rows == 0 ? ImportMessages.header_none : String.valueOf(rows),
            changed);
  }

  private static String sign(char delimiter) {
    return switch (delimiter) {
      case ',' -> ImportMessages.delimiter_comma;
      case ';' -> ImportMessages.delimiter_semicolon;
      case '\t' -> ImportMessages.delimiter_tab;
      case '|' -> ImportMessages.delimiter_bar;
      default -> String.valueOf(delimiter);
    };
  }

  CsvOptions options() {
    CsvOptions options = CsvOptions.withDefaults();
    options = delimiter.chosen().map(options::withDelimiter).orElse(options);
    options = encoding.chosen().map(options::with).orElse(options);
    options = decimal.chosen().map(options::with).orElse(options);
    return headerRows.chosen().map(options::withHeaderRows).orElse(options);
  }

  void found(CsvFormat format) {
    delimiter.found(format.delimiter());
    encoding.found(format.encoding());
    decimal.found(format.decimal());
    headerRows.found(format.headerRows());
  }

  /** For another file, of which nothing is known yet. */
  void reset() {
    delimiter.reset();
    encoding.reset();
    decimal.reset();
    headerRows.reset();
  }
}
