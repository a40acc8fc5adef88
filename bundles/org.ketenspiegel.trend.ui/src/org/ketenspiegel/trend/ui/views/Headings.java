// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.trend.ui.trends.Trended;
import org.ketenspiegel.trend.ui.trends.Trended.Row;
import org.ketenspiegel.trend.ui.trends.Trends;

/** What is shown, in a sentence, and whom it is about. */
final class Headings {

  private Headings() {}

  /** What became of each course since the wave before that compares. */
  static String of(Trends trends) {
    Optional<Series> series = trends.trended().flatMap(Trended::series);
    if (series.isEmpty()) {
      return "";
    }
    String title = Names.words(trends, series.get().title());
    List<Course> courses = series.get().courses();
    List<Row> last = courses.stream().flatMap(c -> last(c).stream()).toList();
    if (courses.size() > 1) {
      return title + ": " + counted(courses.size(), last);
    }
    return last.isEmpty()
        ? NLS.bind(ViewMessages.heading_none, title)
        : title + ": " + new Cells(Names.language(trends)).sentence(last.getFirst());
  }

  /** The change to the last wave, where that compares with one before. */
  private static Optional<Row> last(Course course) {
    return course.changes().stream()
        .filter(c -> course.points().getLast().wave().equals(c.to()))
        .findFirst()
        .map(change -> new Row(course, change));
  }

  private static String counted(int courses, List<Row> rows) {
    List<Change> changes = rows.stream().map(Row::change).toList();
    long risen = changes.stream().filter(c -> c.significant() && c.estimate() > 0).count();
    long fallen = changes.stream().filter(c -> c.significant() && c.estimate() < 0).count();
    List<String> parts = new ArrayList<>();
    add(parts, risen, ViewMessages.counted_risen);
    add(parts, fallen, ViewMessages.counted_fallen);
    add(parts, changes.size() - risen - fallen, ViewMessages.counted_not_shown);
    add(parts, courses - changes.size(), ViewMessages.counted_not_compared);
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String pattern) {
    if (count > 0) {
      parts.add(NLS.bind(pattern, count));
    }
  }

  /** Whose answers, and how they were compared. */
  static String base(Trends trends) {
    String fault = trends.fault().isEmpty() ? "" : "! " + trends.fault() + " · ";
    return trends
        .trended()
        .flatMap(Trended::series)
        .map(
            s ->
                fault
                    + Names.audience(trends, trends.audience())
                    + " · "
                    + Names.words(trends, s.basis().base()))
        .orElse(fault);
  }
}
