// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.trend.ui.trends.Trended.Row;
import org.ketenspiegel.ui.result.SortedTable.Column;

/** The columns of the table of changes. */
final class Columns {

  private Columns() {}

  /** A single course needs no name: it stands above. */
  static List<Column<Row>> of(String language, List<Course> courses) {
    Cells cells = new Cells(language);
    Map<String, String> names = Course.names(courses, language);
    Stream<Column<Row>> named =
        courses.size() == 1
            ? Stream.empty()
            : Stream.of(words(ViewMessages.column_course, row -> names.get(row.course().key())));
    return Stream.concat(named, figures(cells)).toList();
  }

  private static Stream<Column<Row>> figures(Cells cells) {
    return Stream.of(
        words(ViewMessages.column_waves, cells::waves),
        number(
            ViewMessages.column_change, cells::estimate, row -> -Math.abs(row.change().estimate())),
        number(ViewMessages.column_interval, cells::interval, row -> row.change().interval().low()),
        number(ViewMessages.column_p, row -> cells.p(row.change().p()), row -> row.change().p()),
        number(
            ViewMessages.column_adjusted,
            row -> cells.p(row.change().adjusted()),
            row -> row.change().adjusted()),
        words(ViewMessages.column_evidence, row -> cells.evidence(row.change())),
        words(ViewMessages.column_remark, cells::remark));
  }

  private static Column<Row> words(String head, Function<Row, String> words) {
    Comparator<Row> order = Comparator.comparing(row -> words.apply(row).toLowerCase(Locale.ROOT));
    return new Column<>(head, SWT.LEFT, words, order);
  }

  private static Column<Row> number(
      String head, Function<Row, String> words, ToDoubleFunction<Row> value) {
    return new Column<>(head, SWT.RIGHT, words, Comparator.comparingDouble(value));
  }
}
