// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.analysis.series.Slope;

/** The numbers of series: of waves, of two waves together, and of what is published elsewhere. */
final class SeriesNumbers {

  private static final String BETWEEN = ">";
  private static final String BENCHMARK = "benchmark ";

  private SeriesNumbers() {}

  /** Two waves in the place of a group. */
  static String between(String from, String to) {
    return from + BETWEEN + to;
  }

  /** A benchmark in the place of a group, counted from 0. */
  static String benchmark(int index) {
    return BENCHMARK + (index + 1);
  }

  static Optional<Course> course(Series series, Reference reference) {
    return series.courses().stream().filter(c -> c.key().equals(reference.line())).findFirst();
  }

  static Found in(Series series, Reference reference) {
    return course(series, reference)
        .map(
            course ->
                switch (reference.quantity()) {
                  case VALUE -> value(course, reference);
                  case BASE -> base(course, reference);
                  case CHANGE -> change(course, reference);
                  case PER_YEAR -> slope(course, reference);
                  case WITHIN -> part(course, reference, Decomposition::within);
                  case COMPOSITION -> part(course, reference, Decomposition::composition);
                  case IMPACT, JUDGEMENT, SURENESS, POINTS, UNDECIDED -> gone(reference);
                })
        .orElseGet(() -> gone(reference));
  }

  private static Found value(Course course, Reference reference) {
    Optional<Benchmark> benchmark = benchmark(course, reference.group());
    return benchmark.isPresent()
        ? new Found.Known(benchmark.get().value(), form(course), Quality.FIRM)
        : cell(course, reference, e -> new Found.Known(e.value(), form(course), e.quality()));
  }

  private static Found base(Course course, Reference reference) {
    return cell(course, reference, e -> new Found.Known(e.n(), Form.COUNT, e.quality()));
  }

  private static Found cell(
      Course course, Reference reference, Function<Cell.Estimate, Found> known) {
    return course
        .point(reference.group())
        .map(
            p ->
                switch (p.cell()) {
                  case Cell.Estimate e -> known.apply(e);
                  case Cell.Suppressed suppressed -> new Found.Withheld();
                  case Cell.Empty empty -> new Found.Gone("nobody was asked");
                })
        .orElseGet(() -> gone(reference));
  }

  private static Found change(Course course, Reference reference) {
    return course.changes().stream()
        .filter(c -> between(c.from(), c.to()).equals(reference.group()))
        .findFirst()
        .map(c -> difference(course, c.from(), c.to(), c.estimate()))
        .orElseGet(() -> gone(reference));
  }

  private static Found slope(Course course, Reference reference) {
    return slopeOf(course, reference)
        .map(s -> difference(course, s.from(), s.to(), s.perYear()))
        .orElseGet(() -> gone(reference));
  }

  static Optional<Slope> slopeOf(Course course, Reference reference) {
    return course.linear().filter(s -> between(s.from(), s.to()).equals(reference.group()));
  }

  /** The links between the first wave of a line and its last. */
  static List<Link> along(Course course, Reference reference) {
    List<String> waves = course.points().stream().map(Point::wave).toList();
    return slopeOf(course, reference).stream()
        .flatMap(
            s ->
                course
                    .points()
                    .subList(waves.indexOf(s.from()) + 1, waves.indexOf(s.to()) + 1)
                    .stream())
        .map(Point::link)
        .filter(Link::joins)
        .toList();
  }

  private static Found part(
      Course course, Reference reference, Function<Decomposition, Decomposition.Part> part) {
    return decomposition(course, reference)
        .map(d -> difference(course, d.from(), d.to(), part.apply(d).estimate()))
        .orElseGet(() -> gone(reference));
  }

  static Optional<Decomposition> decomposition(Course course, Reference reference) {
    return course.decompositions().stream()
        .filter(d -> between(d.from(), d.to()).equals(reference.group()))
        .findFirst();
  }

  /** What rests on two waves is as firm as the weaker. */
  private static Found difference(Course course, String from, String to, double value) {
    boolean firm = isFirm(course, from) && isFirm(course, to);
    return new Found.Known(value, form(course).change(), firm ? Quality.FIRM : Quality.INDICATIVE);
  }

  private static boolean isFirm(Course course, String wave) {
    return course
        .point(wave)
        .filter(p -> p.cell() instanceof Cell.Estimate e && e.quality() == Quality.FIRM)
        .isPresent();
  }

  static Optional<Benchmark> benchmark(Course course, String group) {
    return course.benchmarks().stream()
        .filter(b -> benchmark(course.benchmarks().indexOf(b)).equals(group))
        .findFirst();
  }

  static Optional<Change> change(Series series, Reference earlier, Reference later) {
    return course(series, earlier).stream()
        .flatMap(c -> c.changes().stream())
        .filter(c -> c.from().equals(earlier.group()) && c.to().equals(later.group()))
        .findFirst();
  }

  private static Form form(Course course) {
    return course.unit() == Course.Unit.HUNDRED ? Form.HUNDREDTHS : Form.of(course.kind());
  }

  private static Found gone(Reference reference) {
    return new Found.Gone("there is no " + reference);
  }
}
