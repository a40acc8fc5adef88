// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.analysis.series.Slope;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.report.words.GapSheet.Cell;
import org.ketenspiegel.report.words.GapSheet.Cell.Sort;
import org.ketenspiegel.report.words.GapSheet.Row;
import org.ketenspiegel.statistics.Interval;

/** The changes of a series as rows of words: from wave to wave, by the year, in parts. */
public final class SeriesSheet {

  private static final double SMALL = 0.001;

  private final String language;
  private final Numbers numbers;
  private final List<Row> rows = new ArrayList<>();

  private SeriesSheet(String language) {
    this.language = language;
    numbers = new Numbers(language);
  }

  public static GapSheet of(Series series, String language) {
    SeriesSheet sheet = new SeriesSheet(language);
    series.courses().forEach(sheet::add);
    return new GapSheet(
        sheet.in("Verandering", "Change"),
        List.of(sheet.in("verschil", "difference"), "p", sheet.in("oordeel", "verdict")),
        sheet.rows,
        series.cautions().stream().map(c -> c.in(language)).toList());
  }

  private void add(Course course) {
    for (Point point : course.points()) {
      if (!point.link().joins()) {
        rows.add(broken(course, point));
      }
      course.changes().stream()
          .filter(c -> c.to().equals(point.wave()))
          .forEach(c -> rows.add(change(course, c)));
      course.decompositions().stream()
          .filter(d -> d.to().equals(point.wave()))
          .forEach(d -> addParts(course, d));
    }
    course.linear().ifPresent(s -> rows.add(slope(course, s)));
    course.benchmarks().forEach(b -> rows.add(benchmark(course, b)));
  }

  private Row change(Course course, Change c) {
    return row(
        course,
        c.from() + "-" + c.to(),
        wave(course, c.from()) + " → " + wave(course, c.to()),
        List.of(
            difference(course.kind(), c.estimate(), c.interval()),
            p(c.adjusted(), c.test().words()),
            words(verdict(c))));
  }

  private String verdict(Change c) {
    String told =
        c.significant()
            ? c.estimate() > 0 ? in("stijging", "rise") : in("daling", "fall")
            : in("geen aantoonbare verandering", "no change shown");
    return switch (c.rounding()) {
      case FAIR -> told;
      case HIDES -> told + in(", door afronding niet zichtbaar", ", hidden by rounding");
      case MAKES -> told + in("; het verschil komt van de afronding", "; rounding makes it appear");
    };
  }

  private Row broken(Course course, Point point) {
    return row(
        course,
        "break-" + point.wave(),
        "→ " + point.label().in(language),
        List.of(
            nothing(),
            nothing(),
            words(in("niet vergelijkbaar", "not comparable") + why(point.link()))));
  }

  private String why(Link link) {
    return link.reasons().isEmpty()
        ? ""
        : ": " + String.join(", ", link.reasons().stream().map(r -> r.in(language)).toList());
  }

  private Row slope(Course course, Slope s) {
    return row(
        course,
        "slope",
        in("per jaar, ", "per year, ") + wave(course, s.from()) + " – " + wave(course, s.to()),
        List.of(
            difference(course.kind(), s.perYear(), s.interval()),
            p(s.p(), Text.of("lineaire trend", "linear trend")),
            words(
                s.p() < Change.LEVEL
                    ? s.perYear() > 0 ? in("stijgend", "rising") : in("dalend", "falling")
                    : in("geen trend aantoonbaar", "no trend shown"))));
  }

  private void addParts(Course course, Decomposition d) {
    String waves = wave(course, d.from()) + " → " + wave(course, d.to());
    rows.add(
        part(course, d, waves + in(", binnen groepen", ", within groups"), "within", d.within()));
    rows.add(
        part(
            course,
            d,
            waves + in(", door samenstelling", ", by composition"),
            "composition",
            d.composition()));
  }

  private Row part(
      Course course, Decomposition d, String label, String key, Decomposition.Part part) {
    return row(
        course,
        key + "-" + d.from() + "-" + d.to(),
        label,
        List.of(
            difference(course.kind(), part.estimate(), part.interval()),
            nothing(),
            words(in("gesplitst naar ", "split by ") + d.by().in(language))));
  }

  private Row benchmark(Course course, Benchmark b) {
    return row(
        course,
        "benchmark-" + (course.benchmarks().indexOf(b) + 1),
        b.label().in(language) + ", " + (int) Math.floor(b.time()),
        List.of(
            new Cell(numbers.value(course.kind(), b.value()), "", Sort.NUMBER),
            b.against().map(a -> p(a.adjusted(), Test.WELCH.words())).orElse(nothing()),
            words(b.source().in(language) + " (" + verdict(course, b) + ")")));
  }

  private String verdict(Course course, Benchmark b) {
    return b.against()
        .map(
            a ->
                wave(course, a.wave())
                    + " "
                    + (a.adjusted() >= Change.LEVEL
                        ? in("niet aantoonbaar anders", "not shown to differ")
                        : a.estimate() > 0 ? in("hoger", "higher") : in("lager", "lower")))
        .orElse(in("niet getoetst", "not tested"));
  }

  private Row row(Course course, String key, String label, List<Cell> cells) {
    return new Row(course.key() + "/" + key, course.label().in(language) + ": " + label, cells);
  }

  private Cell difference(Line.Kind kind, double value, Interval interval) {
    boolean known = Double.isFinite(interval.low()) && Double.isFinite(interval.high());
    return new Cell(
        amount(kind, value),
        known
            ? amount(kind, interval.low()) + in(" tot ", " to ") + amount(kind, interval.high())
            : "",
        Sort.NUMBER);
  }

  /** With its sign; of shares in percentage points. */
  private String amount(Line.Kind kind, double value) {
    String size =
        switch (kind) {
          case CATEGORY, NET -> numbers.decimal(100 * value, 1);
          case MEAN, COEFFICIENT -> numbers.decimal(value, 2);
          case NPS -> numbers.decimal(value, 1);
        };
    return value > 0 && size.matches(".*[1-9].*") ? "+" + size : size;
  }

  private Cell p(double p, Text test) {
    return new Cell(
        p < SMALL ? "< " + numbers.decimal(SMALL, 3) : numbers.decimal(p, 3),
        test.in(language),
        Sort.NUMBER);
  }

  private String wave(Course course, String wave) {
    Optional<Point> point = course.points().stream().filter(p -> p.wave().equals(wave)).findFirst();
    return point.map(p -> p.label().in(language)).orElse(wave);
  }

  private static Cell words(String words) {
    return new Cell(words, "", Sort.WORDS);
  }

  private static Cell nothing() {
    return new Cell("", "", Sort.NUMBER);
  }

  private String in(String dutch, String english) {
    return language.equals("nl") ? dutch : english;
  }
}
