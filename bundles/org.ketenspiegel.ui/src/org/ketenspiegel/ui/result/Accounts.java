// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;

/** Tells how figures came about: who was counted, estimator and interval, which test and why. */
final class Accounts {

  private static final Text WHOM = Text.of("Wie er meetelt", "Who is counted");
  private static final Text METHOD = Text.of("Schatting en interval", "Estimate and interval");
  private static final Text TEST = Text.of("Toets", "Test");
  private static final Text NONE =
      Text.of(
          "geen: er staan geen groepen naast elkaar die vergeleken worden",
          "none: no groups stand side by side that are compared");

  private final String language;

  Accounts(String language) {
    this.language = language;
  }

  String of(AnalysisResult result) {
    List<Basis> all = bases(result).distinct().toList();
    return all.isEmpty()
        ? ""
        : Stream.of(
                line(WHOM, all.stream().map(Basis::base).toList(), Text.NONE),
                line(METHOD, all.stream().map(Basis::method).toList(), Text.NONE),
                line(TEST, all.stream().map(Basis::test).toList(), NONE))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  private String line(Text what, List<Text> words, Text otherwise) {
    String said =
        words.stream()
            .map(text -> text.in(language))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    String line = said.isEmpty() ? otherwise.in(language) : said;
    return line.isEmpty() ? "" : what.in(language) + ": " + line + ".";
  }

  private static Stream<Basis> bases(AnalysisResult result) {
    return switch (result) {
      case Table table -> Stream.of(table.basis());
      case Placement placement -> Stream.of(placement.basis());
      case Gaps gaps -> Stream.of(gaps.basis());
      case Series series -> Stream.of(series.basis());
      case Texts texts -> Stream.of(texts.basis());
      case Composite composite -> composite.parts().stream().flatMap(Accounts::bases);
      case Unanswered unanswered -> Stream.empty();
    };
  }
}
