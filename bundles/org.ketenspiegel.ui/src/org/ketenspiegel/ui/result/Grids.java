// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.report.words.GapSheet;
import org.ketenspiegel.report.words.SeriesSheet;
import org.ketenspiegel.report.words.TextsSheet;

/** Results as grids of words. */
public final class Grids {

  private Grids() {}

  /** One grid for each table or placement of a result. */
  public static List<Grid> of(AnalysisResult result, String language) {
    return switch (result) {
      case Table table -> List.of(TableGrid.of(table, language));
      case Placement placement -> List.of(PlacementGrid.of(placement, language));
      case Gaps gaps ->
          List.of(GapGrid.of(gaps.title(), gaps.subtitle(), GapSheet.of(gaps, language), language));
      case Series series ->
          List.of(
              GapGrid.of(
                  series.title(), series.subtitle(), SeriesSheet.of(series, language), language));
      case Texts texts ->
          List.of(
              GapGrid.of(
                  texts.title(), texts.subtitle(), TextsSheet.of(texts, language), language));
      case Composite composite ->
          composite.parts().stream().flatMap(part -> of(part, language).stream()).toList();
      case Unanswered unanswered -> List.of();
    };
  }

  /** Why there is no answer, where there is none. */
  public static String reasons(AnalysisResult result, String language) {
    return switch (result) {
      case Unanswered unanswered -> unanswered.reason().in(language);
      case Composite composite ->
          composite.parts().stream()
              .map(part -> reasons(part, language))
              .filter(reason -> !reason.isEmpty())
              .distinct()
              .collect(Collectors.joining("; "));
      case Table table -> "";
      case Placement placement -> "";
      case Gaps gaps -> "";
      case Series series -> "";
      case Texts texts -> "";
    };
  }
}
