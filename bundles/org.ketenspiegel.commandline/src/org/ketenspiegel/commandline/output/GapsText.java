// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.report.words.BaseLine;
import org.ketenspiegel.report.words.GapSheet;
import org.ketenspiegel.report.words.SeriesSheet;
import org.ketenspiegel.report.words.TextsSheet;
import org.ketenspiegel.report.words.Word;

/** Comparisons and mirrors as one reads them in a terminal. */
public final class GapsText {

  private final Source source;
  private final String language;

  private GapsText(Source source, String language) {
    this.source = source;
    this.language = language;
  }

  /** A composite's tables and gaps under one another. */
  public static String of(Composite result, Source source, String language) {
    StringBuilder text = new StringBuilder();
    new GapsText(source, language).add(result, text);
    String notice = source.data().outline().notice().in(language);
    return notice.isEmpty()
        ? text.toString()
        : text + Word.NOTICE.in(language) + ": " + notice + "\n";
  }

  private void add(AnalysisResult result, StringBuilder text) {
    switch (result) {
      case Composite composite -> composite.parts().forEach(part -> add(part, text));
      case Table table -> text.append(TableText.table(table, source, language)).append('\n');
      case Gaps gaps when gaps.kind() == Gaps.Kind.CLAIMS ->
          claims(gaps.title().in(language), GapSheet.of(gaps, language), text);
      case Gaps gaps ->
          sheet(
              gaps.title().in(language),
              new BaseLine(language).of(gaps),
              GapSheet.of(gaps, language),
              text);
      case Series series ->
          sheet(series.title().in(language), "", SeriesSheet.of(series, language), text);
      case Texts texts -> texts(texts, text);
      case Unanswered unanswered -> text.append(unanswered.reason().in(language)).append("\n\n");
      default -> throw new IllegalArgumentException("no gaps: " + result.getClass());
    }
  }

  /** Words are not cut off. */
  private void texts(Texts texts, StringBuilder text) {
    text.append(texts.title().in(language)).append("\n\n");
    GapSheet sheet = TextsSheet.of(texts, language);
    for (GapSheet.Row row : sheet.rows()) {
      String whose = row.cells().getFirst().text();
      text.append("“").append(row.label()).append("”\n");
      text.append(whose.isEmpty() ? "" : "    " + whose + "\n");
    }
    sheet.notes().forEach(note -> text.append("· ").append(note).append('\n'));
    text.append(Word.METHOD.in(language))
        .append(": ")
        .append(texts.basis().method().in(language))
        .append("\n\n");
  }

  private static void sheet(String title, String base, GapSheet sheet, StringBuilder text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(sheet.corner()));
    head.addAll(sheet.heads());
    rows.add(head);
    for (GapSheet.Row row : sheet.rows()) {
      List<String> words = new ArrayList<>(List.of(row.label()));
      row.cells().forEach(c -> words.add(words(c)));
      rows.add(words);
    }
    text.append(title).append('\n');
    text.append(base).append(base.isEmpty() ? "\n" : "\n\n").append(Aligned.of(rows)).append('\n');
    sheet.notes().forEach(note -> text.append("· ").append(note).append('\n'));
    text.append(sheet.notes().isEmpty() ? "" : "\n");
  }

  /** Sentences are too long for a column: each stands above its figures. */
  private static void claims(String title, GapSheet sheet, StringBuilder text) {
    text.append(title).append("\n\n");
    for (GapSheet.Row row : sheet.rows()) {
      String verdict = row.cells().getFirst().text();
      text.append(row.label()).append(" → ").append(verdict).append('\n');
      row.cells().stream().skip(1).forEach(c -> text.append("    ").append(words(c)).append('\n'));
    }
    text.append('\n');
  }

  private static String words(GapSheet.Cell cell) {
    return cell.small().isEmpty() ? cell.text() : cell.text() + " [" + cell.small() + "]";
  }
}
