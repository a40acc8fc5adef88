// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.eclipse.swt.SWT;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Priority;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.comparison.ui.mirrors.View.Sheet;
import org.ketenspiegel.ui.result.SortedTable.Column;

/** The columns of the table of verdicts. */
final class Columns {

  /** Sorted last. */
  private static final double NOTHING = Double.POSITIVE_INFINITY;

  private Columns() {}

  static List<Column<Gap>> of(Sheet sheet, String language) {
    Cells cells = new Cells(language);
    return switch (sheet) {
      case GAPS -> gaps(cells);
      case CLAIMS ->
          List.of(
              words(ViewMessages.column_claim, cells::label),
              words(ViewMessages.column_verdict, cells::verdict),
              words(ViewMessages.column_source, cells::source));
    };
  }

  private static List<Column<Gap>> gaps(Cells cells) {
    return List.of(
        words(ViewMessages.column_aspect, cells::label),
        new Column<>(
            ViewMessages.column_verdict,
            SWT.LEFT,
            cells::verdict,
            Comparator.comparingInt(Columns::urgency)),
        number(ViewMessages.column_expected, cells::expected, Columns::expected),
        number(ViewMessages.column_experienced, cells::experienced, Columns::experienced),
        number(ViewMessages.column_gap, cells::gap, gap -> -Pane.width(gap)),
        new Column<>(
            ViewMessages.column_weight,
            SWT.LEFT,
            cells::weight,
            Comparator.comparingDouble(
                gap ->
                    Pane.priority(gap).map(Priority::rank).map(Double::valueOf).orElse(NOTHING))),
        number(ViewMessages.column_sure, cells::sure, Columns::chance));
  }

  private static Column<Gap> words(String head, Function<Gap, String> words) {
    Comparator<Gap> order = Comparator.comparing(gap -> words.apply(gap).toLowerCase(Locale.ROOT));
    return new Column<>(head, SWT.LEFT, words, order);
  }

  private static Column<Gap> number(
      String head, Function<Gap, String> words, ToDoubleFunction<Gap> value) {
    return new Column<>(head, SWT.RIGHT, words, Comparator.comparingDouble(value));
  }

  private static double expected(Gap gap) {
    return switch (gap) {
      case Contrast c -> c.first().value();
      case Order o -> o.criticised().rank();
      default -> NOTHING;
    };
  }

  private static double experienced(Gap gap) {
    return switch (gap) {
      case Contrast c -> c.second().value();
      case Order o -> o.experienced().rank();
      default -> NOTHING;
    };
  }

  private static double chance(Gap gap) {
    return switch (gap) {
      case Contrast c -> c.tested().adjusted();
      case Order o -> 1 - Math.max(o.blindSpot(), o.needlessWorry());
      default -> NOTHING;
    };
  }

  private static int urgency(Gap gap) {
    Reading verdict = Pane.verdict(gap).orElse(Reading.UNDECIDED);
    return switch (verdict) {
      case BLIND_SPOT -> Pane.isUrgent(gap) ? 0 : 1;
      case NEEDLESS_WORRY -> 2;
      case HIDDEN_STRENGTH -> 3;
      case SMALL, DIFFERENT, RELEVANT -> 4;
      case SHARED_VIEW, EQUIVALENT -> 5;
      case UNDECIDED -> Pane.verdict(gap).isPresent() ? 6 : 7;
    };
  }
}
