// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;

/** Names with what there is to say of them; what has no words is left out. */
final class Facts {

  private final Html html;
  private final Context context;

  Facts(Html html, Context context) {
    this.html = html;
    this.context = context;
  }

  void add(Word name, String words) {
    if (!words.isBlank()) {
      html.open("div").leaf("dt", context.in(name)).leaf("dd", words).closeLine();
    }
  }

  /** A date of the calendar written out; what is written otherwise stays as it is. */
  String date(String written) {
    if (!written.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return written;
    }
    Locale locale = Locale.forLanguageTag(context.language());
    return LocalDate.parse(written)
        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  /** The word for a constant of the model, which has the same name. */
  Word word(Enum<?> constant) {
    return Word.valueOf(constant.name());
  }
}
