// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.nio.charset.Charset;

/**
 * How a file is written, as detected or told.
 *
 * @param byteOrderMark the bytes before the text
 * @param leadingLines lines before the header, such as Excel's {@code sep=;}
 */
public record CsvFormat(
    Charset encoding,
    int byteOrderMark,
    int leadingLines,
    char delimiter,
    DecimalMark decimal,
    int headerRows) {

  CsvFormat in(Charset other) {
    return new CsvFormat(other, byteOrderMark, leadingLines, delimiter, decimal, headerRows);
  }

  /** In words, for whoever checks the detection. */
  public String words() {
    var sign =
        switch (delimiter) {
          case '\t' -> "tab";
          case ',' -> "comma";
          case ';' -> "semicolon";
          case '|' -> "bar";
          default -> "\"" + delimiter + "\"";
        };
    var header =
        switch (headerRows) {
          case 0 -> "no header";
          case 1 -> "one header row";
          default -> headerRows + " header rows";
        };
    var mark = decimal == DecimalMark.COMMA ? "decimal comma" : "decimal point";
    return encoding.name() + ", delimiter " + sign + ", " + mark + ", " + header;
  }
}
