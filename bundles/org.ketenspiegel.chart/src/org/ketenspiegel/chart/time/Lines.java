// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.Stretch;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.GroupColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Titled;

/** Lines through the waves on one scale, with the last value and the name at each end. */
public record Lines(Look look, List<Course> courses, Optional<Stretch> stretch) implements Figure {

  private static final double HEIGHT = 260;
  private static final double LEFT = 44;
  private static final double TOP = 8;
  private static final double FOOT = 30;
  private static final float[] DASHES = {5, 4};

  /** One picture for each sort of numbers: means, shares and points have no axis in common. */
  public static Figure of(Look look, List<Series> series, Optional<Stretch> stretch) {
    Map<Axis, List<Course>> axes = new LinkedHashMap<>();
    series.stream()
        .flatMap(s -> s.courses().stream())
        .forEach(c -> axes.computeIfAbsent(Axis.of(c), k -> new ArrayList<>()).add(c));
    List<Figure> figures =
        axes.values().stream().<Figure>map(courses -> new Lines(look, courses, stretch)).toList();
    return figures.size() == 1
        ? figures.getFirst()
        : new Titled(look, figures.stream().map(f -> new Titled.Part("", f)).toList());
  }

  /** What courses share when they stand in one picture. */
  private record Axis(Line.Kind kind, Course.Unit unit) {
    static Axis of(Course course) {
      boolean share = course.kind() == Line.Kind.NET;
      return new Axis(share ? Line.Kind.CATEGORY : course.kind(), course.unit());
    }
  }

  @Override
  public double height(double width) {
    Rectangle2D area = new Rectangle2D.Double(0, 0, width, look.px(HEIGHT));
    return look.px(HEIGHT) + seams().height(years(area, ends().width(width), 0));
  }

  private Seams seams() {
    return new Seams(look, courses);
  }

  private EndLabels ends() {
    return new EndLabels(look, courses);
  }

  /** The plot with so much room for words on its right, and above it. */
  private Years years(Rectangle2D area, double right, double above) {
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + look.px(LEFT),
            area.getY() + look.px(TOP) + above,
            area.getWidth() - look.px(LEFT) - right,
            area.getHeight() - look.px(TOP + FOOT) - above);
    return Years.of(plot, courses, Values.of(courses));
  }

  @Override
  public Optional<Plane> plane(Rectangle2D area) {
    return Optional.empty();
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    EndLabels ends = ends();
    Seams seams = seams();
    double right = ends.width(area.getWidth());
    Years years = years(area, right, seams.height(years(area, right, 0)));
    Values values = Values.of(courses);
    grid(canvas, years, values);
    waves(canvas, years);
    seams.draw(canvas, years);
    List<Hand> hands = hands();
    List<CoursePath> paths =
        IntStream.range(0, courses.size())
            .mapToObj(i -> new CoursePath(canvas, years, courses.get(i), hands.get(i)))
            .toList();
    paths.forEach(CoursePath::drawBands);
    courses.stream()
        .flatMap(c -> c.benchmarks().stream())
        .distinct()
        .forEach(b -> benchmark(canvas, years, b));
    stretch.ifPresent(s -> paths.forEach(p -> p.drawStretch(s)));
    paths.forEach(CoursePath::draw);
    ends.draw(canvas, years, hands, right);
  }

  private List<Hand> hands() {
    GroupColours colours = new GroupColours(look, groups());
    return IntStream.range(0, courses.size())
        .mapToObj(
            i -> {
              String key = courses.get(i).key();
              float[] dashes = moved(courses.get(i)) ? DASHES : Sign.dashes(i);
              return new Hand(colours.fill(key), colours.ink(key), Sign.of(i), dashes);
            })
        .toList();
  }

  /** Whether its numbers are not those of its question. */
  private static boolean moved(Course course) {
    return course.unit() == Course.Unit.HUNDRED;
  }

  private void benchmark(Canvas canvas, Years years, Benchmark benchmark) {
    double y = years.y(benchmark.value());
    Path2D line = new Path2D.Double();
    line.moveTo(years.plot().getX(), y);
    line.lineTo(years.plot().getMaxX(), y);
    canvas.stroke(line, look.theme().muted(), look.px(1), DASHES);
    canvas.centred(
        look.words(benchmark.label())
            + ", "
            + (int) Math.floor(benchmark.time())
            + ": "
            + look.numbers().value(courses.getFirst().kind(), benchmark.value()),
        years.plot().getX() + look.px(4),
        y + (y + look.px(18) > years.plot().getMaxY() ? -1 : 1) * look.px(9),
        Anchor.START,
        Face.SMALL,
        look.theme().muted());
  }

  private List<Group> groups() {
    return courses.stream().map(c -> new Group(c.key(), c.label(), c.agency(), 0, 0, 0)).toList();
  }

  private void grid(Canvas canvas, Years years, Values values) {
    for (double tick : values.ticks()) {
      double y = years.y(tick);
      canvas.line(
          years.plot().getX(), y, years.plot().getMaxX(), y, look.theme().grid(), look.px(1));
      canvas.centred(
          label(values, tick),
          years.plot().getX() - look.px(8),
          y,
          Anchor.END,
          Face.SMALL,
          look.theme().muted());
    }
  }

  private String label(Values values, double tick) {
    return switch (values.kind()) {
      case CATEGORY, NET -> look.numbers().percent(tick);
      case NPS -> look.numbers().points(tick);
      case COEFFICIENT -> look.numbers().decimal(tick, 2);
      case MEAN -> look.numbers().decimal(tick, values.step() < 1 ? 1 : 0);
    };
  }

  private void waves(Canvas canvas, Years years) {
    Map<Double, String> names = new LinkedHashMap<>();
    courses.stream()
        .flatMap(c -> c.points().stream())
        .forEach(p -> names.putIfAbsent(p.time(), name(p)));
    names.forEach(
        (time, name) ->
            canvas.centred(
                name,
                years.x(time),
                years.plot().getMaxY() + look.px(FOOT / 2),
                Anchor.MIDDLE,
                Face.LABEL,
                look.theme().ink()));
  }

  private String name(Point point) {
    return look.words(point.label());
  }
}
