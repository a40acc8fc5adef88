// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Texts.Said;
import org.ketenspiegel.analysis.result.Texts.Telling;
import org.ketenspiegel.report.words.GapSheet.Cell;
import org.ketenspiegel.report.words.GapSheet.Cell.Sort;
import org.ketenspiegel.report.words.GapSheet.Row;

/** What respondents said, as rows of words, and what is said beside each. */
public final class TextsSheet {

  private TextsSheet() {}

  public static GapSheet of(Texts texts, String language) {
    return new GapSheet(
        Word.QUOTE.in(language),
        List.of(Word.WHO.in(language)),
        texts.texts().stream()
            .map(
                s ->
                    new Row(
                        s.key(),
                        s.words().in(language),
                        List.of(new Cell(beside(s, language), "", Sort.WORDS))))
            .toList(),
        texts.cautions().stream().map(c -> c.in(language)).toList());
  }

  /** Who said it, as far as that is told, in which language, and what was done to the words. */
  public static String beside(Said said, String language) {
    String told =
        said.telling() == Telling.WITHHELD
            ? Word.WHO_WITHHELD.in(language)
            : said.told().stream()
                .map(t -> t.name().in(language) + ": " + t.value().in(language))
                .collect(Collectors.joining(" · "));
    String form =
        switch (said.form()) {
          case LITERAL -> "";
          case REDACTED -> Word.REDACTED.in(language);
          case PARAPHRASED -> Word.PARAPHRASED.in(language);
        };
    String spoken =
        translated(said, language) ? Word.TRANSLATED.in(language, tongue(said, language)) : "";
    return List.of(told, form, spoken).stream()
        .filter(w -> !w.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Whether a reader of this language reads a translation. */
  public static boolean translated(Said said, String language) {
    String own = said.words().words().getOrDefault(language, "");
    return !said.language().isEmpty() && !said.language().equals(language) && !own.isEmpty();
  }

  private static String tongue(Said said, String language) {
    return Locale.forLanguageTag(said.language())
        .getDisplayLanguage(Locale.forLanguageTag(language));
  }
}
