// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.trend.Trend;
import org.ketenspiegel.trend.TrendOptions;

/**
 * A trend with all that belongs to it.
 *
 * @param findings what can be said of it
 * @param results where sentences look their numbers up
 */
public record Trended(
    StudyData data,
    TrendOptions options,
    AnalysisResult result,
    List<Finding> findings,
    Results results) {

  /** Where a sentence speaks of two waves together. */
  private static final String BETWEEN = ">";

  public Trended {
    findings = List.copyOf(findings);
  }

  /** A change of a course. */
  public record Row(Course course, Change change) {}

  /** The lines; empty when there is nothing to draw. */
  public Optional<Series> series() {
    return Results.parts(result)
        .filter(Series.class::isInstance)
        .map(Series.class::cast)
        .findFirst();
  }

  /** Every change of every course. */
  public List<Row> rows() {
    return series().stream()
        .flatMap(s -> s.courses().stream())
        .flatMap(course -> course.changes().stream().map(change -> new Row(course, change)))
        .toList();
  }

  /** What can be said of a change, in a language. */
  public List<String> sentences(Row row, String language) {
    return findings.stream()
        .filter(f -> isAbout(f.cells(), row.course(), row.change()))
        .map(f -> f.text(language, results))
        .toList();
  }

  /** Of both waves, or of a line that ends with the later one. */
  private static boolean isAbout(List<Reference> cells, Course course, Change change) {
    Set<String> groups =
        cells.stream()
            .filter(c -> c.analysis().equals(Trend.ID) && c.line().equals(course.key()))
            .map(Reference::group)
            .collect(Collectors.toSet());
    return groups.containsAll(List.of(change.from(), change.to()))
        || groups.stream().anyMatch(g -> g.endsWith(BETWEEN + change.to()));
  }

  static Stream<Row> matching(List<Row> rows, Selected selected) {
    return rows.stream()
        .filter(r -> r.course().key().equals(selected.course()))
        .filter(r -> r.change().to().equals(selected.to()));
  }

  /**
   * A change that was selected.
   *
   * @param course key of its course
   * @param to id of the later wave
   */
  public record Selected(String course, String to) {}
}
