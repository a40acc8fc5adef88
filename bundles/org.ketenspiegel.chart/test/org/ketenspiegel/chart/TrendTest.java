// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Link.BaseShift;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.statistics.Interval;

class TrendTest {

  private static final double WIDTH = 800;
  private static final ChartStyle STYLE = ChartStyle.of("en", Samples.PALETTE);
  private static final Link BROKEN =
      new Link(Continuity.BROKEN, List.of(Text.same("another scale")), BaseShift.STEADY);

  @Test
  void laterWavesStandFurtherRightAndHigherValuesHigher() {
    List<Mark> marks = drawing(series(Link.UNCHANGED)).marks(WIDTH, 260);
    assertEquals(6, marks.size());
    for (int i = 1; i < 3; i++) {
      assertTrue(marks.get(i).place().getCenterX() > marks.get(i - 1).place().getCenterX());
      assertTrue(marks.get(i).place().getCenterY() < marks.get(i - 1).place().getCenterY());
    }
  }

  @Test
  void aBreakSaysWhyAndHasNoLineThrough() {
    String joined = drawing(series(Link.UNCHANGED)).svg(WIDTH);
    String broken = drawing(series(BROKEN)).svg(WIDTH);
    assertFalse(joined.contains("break: another scale"));
    assertTrue(broken.contains("break: another scale"));
    assertEquals(segments(joined) - 1, segments(broken), "one line less");
  }

  @Test
  void whatWasConvertedIsDashed() {
    String plain = drawing(of(in(Course.Unit.OWN))).svg(WIDTH);
    String dashed = drawing(of(in(Course.Unit.HUNDRED))).svg(WIDTH);
    assertFalse(plain.contains("stroke-dasharray"), plain);
    assertTrue(dashed.contains("stroke-dasharray"), dashed);
  }

  private static List<Course> in(Course.Unit unit) {
    Course first = series(Link.UNCHANGED).courses().getFirst();
    return List.of(
        new Course(
            first.key(),
            first.label(),
            first.question(),
            first.agency(),
            first.kind(),
            first.points(),
            first.changes(),
            first.linear(),
            first.decompositions(),
            List.of(),
            first.members(),
            unit));
  }

  @Test
  void aReasonThatHoldsOfAllCoursesIsToldOnce() {
    List<Course> both =
        List.of(course("One", "ind", BROKEN, 7.3, 7.4, 7.7), course("Two", "ind", BROKEN, 7, 7, 7));
    String svg = drawing(of(both)).svg(WIDTH);
    assertEquals(1, count(svg, "break: another scale<"), svg);
    assertTrue(drawing(series(BROKEN)).svg(WIDTH).contains("break: another scale (Applicants)"));
  }

  @Test
  void aMarkedChangeIsStruckThroughAndItsLineGoesOn() {
    Link marked = new Link(Continuity.MARKED, List.of(Text.same("instruction")), BaseShift.STEADY);
    String svg = drawing(series(marked)).svg(WIDTH);
    assertTrue(svg.contains("changed: instruction (Applicants)"), svg);
    String joined = drawing(series(Link.UNCHANGED)).svg(WIDTH);
    assertEquals(segments(joined), segments(svg), "the line goes on");
    assertEquals(strokes(joined) + 2, strokes(svg), "two strokes more");
  }

  @Test
  void coursesOfOneAgencyHaveDashesOfTheirOwn() {
    List<Course> both =
        List.of(
            course("One", "ind", Link.UNCHANGED, 7.3, 7.4, 7.7),
            course("Two", "ind", Link.UNCHANGED, 7, 7.1, 7.2));
    String svg = drawing(of(both)).svg(WIDTH);
    assertEquals(1, count(svg, "stroke-dasharray=\"9,3\""), svg);
    assertFalse(drawing(of(both.subList(0, 1))).svg(WIDTH).contains("9,3"), "one needs none");
  }

  @Test
  void namesAtTheEndsStandApartAndWithinThePlot() {
    List<Course> alike = new ArrayList<>();
    for (String name : List.of("One", "Two", "Three", "Four", "Five")) {
      alike.add(course(name, "ind", Link.UNCHANGED, 6.8, 6.8, 6.8));
    }
    String svg = drawing(of(alike)).svg(WIDTH);
    List<Double> places =
        alike.stream().map(c -> place(svg, ">" + c.key() + "<")).sorted().toList();
    for (int i = 1; i < places.size(); i++) {
      assertTrue(places.get(i) - places.get(i - 1) > 12, places.toString());
    }
    assertTrue(places.getLast() < place(svg, ">2009<"), places.toString());
  }

  @Test
  void aStretchStandsOutAndItsPointsAreKnownByKey() {
    Series series = series(Link.UNCHANGED);
    Drawing plain = drawing(series);
    Drawing stretched =
        Charts.trend(series, STYLE, Optional.of(new Stretch("Applicants", "2011", "2013")));
    assertEquals(segments(plain.svg(WIDTH)) + 1, segments(stretched.svg(WIDTH)));
    assertEquals(Stretch.key("Applicants", "2009"), stretched.marks(WIDTH, 260).getFirst().key());
  }

  /** Short slanted lines: neither a grid line nor a rule. */
  private static long strokes(String svg) {
    return Pattern.compile("x1=\"([0-9.]+)\" x2=\"([0-9.]+)\" y1=\"([0-9.]+)\" y2=\"([0-9.]+)\"")
        .matcher(svg)
        .results()
        .filter(m -> !m.group(1).equals(m.group(2)) && !m.group(3).equals(m.group(4)))
        .count();
  }

  private static int count(String svg, String words) {
    return svg.split(Pattern.quote(words), -1).length - 1;
  }

  @Test
  void aBenchmarkIsToldWithItsYearWithinThePlot() {
    String svg = drawing(series(Link.UNCHANGED)).svg(WIDTH);
    assertTrue(svg.contains("Government services, 2013: 6.8"), svg);
    double label = place(svg, "Government services");
    assertTrue(label < place(svg, ">2009<"), "above the years: " + label);
  }

  /** How far down the text stands. */
  private static double place(String svg, String text) {
    String before = svg.substring(0, svg.indexOf(text));
    Matcher y = Pattern.compile(" y=\"([0-9.]+)\"").matcher(before);
    return Double.parseDouble(y.results().reduce((first, last) -> last).orElseThrow().group(1));
  }

  @Test
  void aWaveThatIsKeptBackIsNotDrawn() {
    Series whole = series(Link.UNCHANGED);
    Course first = whole.courses().getFirst();
    List<Point> points = new ArrayList<>(first.points());
    points.set(1, points.get(1).with(Samples.SUPPRESSED));
    Series kept =
        of(List.of(first.with(points, List.of(), Optional.empty()), whole.courses().getLast()));
    assertEquals(5, drawing(kept).marks(WIDTH, 260).size());
  }

  @Test
  void nothingToDrawFitsNoKind() {
    Course first = series(Link.UNCHANGED).courses().getFirst();
    List<Point> none = first.points().stream().map(p -> p.with(new Cell.Empty())).toList();
    assertEquals(
        List.of(), ChartKind.fitting(of(List.of(first.with(none, List.of(), Optional.empty())))));
  }

  /** Slanted lines, from one wave to the next: neither a rule nor a whisker. */
  private static long segments(String svg) {
    return Pattern.compile("d=\"M([0-9.]+) ([0-9.]+) L([0-9.]+) ([0-9.]+)\"")
        .matcher(svg)
        .results()
        .filter(m -> !m.group(1).equals(m.group(3)) && !m.group(2).equals(m.group(4)))
        .count();
  }

  private static Drawing drawing(Series series) {
    return Charts.draw(series, ChartKind.TREND, STYLE);
  }

  private static Series series(Link last) {
    return of(
        List.of(
            course("Applicants", "ind", last, 7.3, 7.4, 7.7),
            course("Others", "coa", Link.UNCHANGED, 7.0, 7.16, 7.24)));
  }

  private static Series of(List<Course> courses) {
    return new Series(
        Text.same("Overall"),
        Text.NONE,
        courses,
        List.of(),
        new Basis(Text.NONE, Text.NONE, Text.NONE),
        Samples.judgement().provenance());
  }

  private static Cell mark(double value) {
    return new Cell.Estimate(
        400,
        400,
        400,
        400,
        value,
        0.08,
        new Interval(value - 0.15, value + 0.15),
        Cell.Quality.FIRM);
  }

  private static Course course(String name, String agency, Link last, double... values) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String year = Integer.toString(2009 + 2 * i);
      Link link = i == values.length - 1 ? last : Link.UNCHANGED;
      points.add(new Point(year, Text.same(year), 2009.5 + 2 * i, mark(values[i]), link));
    }
    return new Course(
        name,
        Text.same(name),
        name,
        Optional.of(agency),
        Line.Kind.MEAN,
        points,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(
            new Benchmark(
                Text.same("Government services"),
                Text.same("Ombudsman"),
                2013.5,
                6.8,
                OptionalLong.empty())));
  }
}
