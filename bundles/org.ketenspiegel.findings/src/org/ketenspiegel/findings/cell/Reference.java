// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.Map;
import java.util.TreeMap;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Course;

/**
 * One number of a result, by name: it is looked up again whenever it is shown.
 *
 * @param analysis id of the analysis
 * @param options all of them, as its result says
 * @param part the question of a table, the matrix, the gaps or the series; empty for a table of
 *     several questions
 * @param line key of the line, with {@code :2} and so on where a table has several of one key; of a
 *     matrix the point, of a series the course
 * @param group key of the group, of a series the wave or two of them; empty in a matrix
 */
public record Reference(
    String analysis,
    Map<String, String> options,
    String part,
    String line,
    String group,
    Quantity quantity) {

  static final String MATRIX = "matrix";
  static final String GAPS = "gaps";
  static final String SERIES = "series";

  public Reference {
    options = Map.copyOf(options);
  }

  /** The estimate in a table. */
  public static Reference to(Table table, int line, int group) {
    return new Reference(
        table.provenance().analysis(),
        table.provenance().options(),
        table.question().orElse(""),
        line(table, line),
        table.groups().get(group).key(),
        Quantity.VALUE);
  }

  /** A number of a matrix as a whole. */
  public static Reference to(Placement placement, Quantity quantity) {
    return new Reference(
        placement.provenance().analysis(),
        placement.provenance().options(),
        MATRIX,
        "",
        "",
        quantity);
  }

  /** A number of a point. */
  public static Reference to(Placement placement, Placement.Point point, Quantity quantity) {
    return new Reference(
        placement.provenance().analysis(),
        placement.provenance().options(),
        MATRIX,
        point.key(),
        "",
        quantity);
  }

  /** One side of a contrast. */
  public static Reference to(Gaps gaps, Contrast contrast, Side side) {
    return in(gaps, contrast.key(), side.key());
  }

  /** How many judge an aspect well. */
  public static Reference experienced(Gaps gaps, Order order) {
    return in(gaps, order.key(), GapNumbers.EXPERIENCED);
  }

  /** How many expect criticism of an aspect. */
  public static Reference criticised(Gaps gaps, Order order) {
    return in(gaps, order.key(), GapNumbers.CRITICISED);
  }

  /** The estimate of one wave of a course. */
  public static Reference to(Series series, Course course, String wave) {
    return in(series, course, wave, Quantity.VALUE);
  }

  /** A number of two waves of a course: a change, a part of one, the slope of a line. */
  public static Reference to(
      Series series, Course course, String from, String to, Quantity quantity) {
    return in(series, course, SeriesNumbers.between(from, to), quantity);
  }

  /** The published mean beside a course. */
  public static Reference to(Series series, Course course, Benchmark benchmark) {
    int index = course.benchmarks().indexOf(benchmark);
    return in(series, course, SeriesNumbers.benchmark(index), Quantity.VALUE);
  }

  private static Reference in(Series series, Course course, String group, Quantity quantity) {
    return new Reference(
        series.provenance().analysis(),
        series.provenance().options(),
        SERIES,
        course.key(),
        group,
        quantity);
  }

  private static Reference in(Gaps gaps, String gap, String side) {
    return new Reference(
        gaps.provenance().analysis(), gaps.provenance().options(), GAPS, gap, side, Quantity.VALUE);
  }

  /** The key of a line, told apart from those before it that have the same. */
  public static String line(Table table, int line) {
    String key = table.lines().get(line).key();
    int same = 1;
    for (int before = 0; before < line; before++) {
      same += table.lines().get(before).key().equals(key) ? 1 : 0;
    }
    return same == 1 ? key : key + ":" + same;
  }

  /** Whether it may point into a part of its result, by what the part is. */
  public boolean isIn(AnalysisResult found) {
    return switch (found) {
      case Table table -> table.question().orElse("").equals(part);
      case Placement placement -> part.equals(MATRIX);
      case Gaps gaps -> part.equals(GAPS) && GapNumbers.gap(gaps, line).isPresent();
      case Series series -> part.equals(SERIES);
      case Texts texts -> true;
      case Composite composite -> false;
      case Unanswered unanswered -> true;
    };
  }

  /** Whether it is how many expect criticism of an aspect. */
  public boolean isCriticism() {
    return group.equals(GapNumbers.CRITICISED);
  }

  /** What it is a number of, beginning with the question: {@code oordeel@ind/total}. */
  public String subject() {
    return part.isEmpty() || part.equals(SERIES) ? line : part;
  }

  public Reference of(Quantity other) {
    return new Reference(analysis, options, part, line, group, other);
  }

  /** Whether both stand in one result. */
  public boolean sameResult(Reference other) {
    return analysis.equals(other.analysis) && options.equals(other.options);
  }

  /** As one writes it down: {@code tabulation(audience=x by=agency)oordeel/mean/ind value}. */
  @Override
  public String toString() {
    StringBuilder said = new StringBuilder();
    new TreeMap<>(options).forEach((k, v) -> said.append(v.isEmpty() ? "" : " " + k + "=" + v));
    return "%s(%s)%s/%s/%s %s"
        .formatted(analysis, said.toString().strip(), part, line, group, quantity.key());
  }
}
