// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.nio.charset.Charset;
import org.ketenspiegel.model.Text;

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
  public Text words() {
    Text header =
        switch (headerRows) {
          case 0 -> Text.of("geen kopregel", "no header");
          case 1 -> Text.of("één kopregel", "one header row");
          default -> Text.of(headerRows + " kopregels", headerRows + " header rows");
        };
    Text mark =
        decimal == DecimalMark.COMMA
            ? Text.of("decimale komma", "decimal comma")
            : Text.of("decimale punt", "decimal point");
    return Text.of(
        words("nl", "scheidingsteken", mark, header), words("en", "delimiter", mark, header));
  }

  private String words(String language, String between, Text mark, Text header) {
    return "%s, %s %s, %s, %s"
        .formatted(
            encoding.name(), between, sign().in(language), mark.in(language), header.in(language));
  }

  private Text sign() {
    return switch (delimiter) {
      case '\t' -> Text.same("tab");
      case ',' -> Text.of("komma", "comma");
      case ';' -> Text.of("puntkomma", "semicolon");
      case '|' -> Text.of("streep", "bar");
      default -> Text.same("\"" + delimiter + "\"");
    };
  }
}
