// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.chart.Stretch;
import org.ketenspiegel.chart.Tip;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Contrast;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;
import org.ketenspiegel.model.study.Continuity;

/** Draws one course: its band, its line where waves compare, its points. */
record CoursePath(Canvas canvas, Years years, Course course, Hand hand) {

  private static final double SLASH = 5;
  private static final double HALO = 10;
  private static final int VEIL = 36;

  private Look look() {
    return canvas.look();
  }

  /** Its line, breaks and points; over the bands of all. */
  void draw() {
    List<Point> shown = shown(course);
    for (int i = 1; i < shown.size(); i++) {
      join(shown.get(i - 1), shown.get(i));
    }
    shown.forEach(this::point);
  }

  /** The waves that have a value to show. */
  static List<Point> shown(Course course) {
    return course.points().stream().filter(p -> p.cell() instanceof Cell.Estimate).toList();
  }

  private double value(Point point) {
    return ((Cell.Estimate) point.cell()).value();
  }

  /** Its intervals, joined as far as the line is; under the lines of all. */
  void drawBands() {
    List<Point> run = new ArrayList<>();
    for (Point point : shown(course)) {
      if (!run.isEmpty() && !point.link().joins()) {
        band(run);
        run.clear();
      }
      run.add(point);
    }
    band(run);
  }

  private void band(List<Point> run) {
    List<Point> bounded =
        run.stream().filter(p -> Phrases.bounded((Cell.Estimate) p.cell())).toList();
    Color tint = Contrast.veil(hand.colour(), VEIL);
    if (bounded.size() < 2) {
      bounded.forEach(p -> whisker(p, tint));
      return;
    }
    Path2D band = new Path2D.Double();
    band.moveTo(years.x(bounded.getFirst().time()), years.y(high(bounded.getFirst())));
    bounded.stream().skip(1).forEach(p -> band.lineTo(years.x(p.time()), years.y(high(p))));
    bounded.reversed().forEach(p -> band.lineTo(years.x(p.time()), years.y(low(p))));
    band.closePath();
    canvas.fill(band, tint);
  }

  private void whisker(Point point, Color tint) {
    double x = years.x(point.time());
    canvas.line(x, years.y(low(point)), x, years.y(high(point)), tint, look().px(5));
  }

  private static double low(Point point) {
    return ((Cell.Estimate) point.cell()).interval().low();
  }

  private static double high(Point point) {
    return ((Cell.Estimate) point.cell()).interval().high();
  }

  private void join(Point before, Point after) {
    if (!after.link().joins()) {
      return;
    }
    canvas.stroke(line(before, after), hand.colour(), look().px(2), hand.dashes());
    if (after.link().continuity() == Continuity.MARKED) {
      slashes(before, after);
    }
  }

  private Path2D line(Point before, Point after) {
    Path2D line = new Path2D.Double();
    line.moveTo(years.x(before.time()), years.y(value(before)));
    line.lineTo(years.x(after.time()), years.y(value(after)));
    return line;
  }

  /** Two short strokes across the middle of a line: what was asked changed, the line goes on. */
  private void slashes(Point before, Point after) {
    double x = (years.x(before.time()) + years.x(after.time())) / 2;
    double y = (years.y(value(before)) + years.y(value(after))) / 2;
    for (double beside : new double[] {-SLASH / 2, SLASH / 2}) {
      double at = x + look().px(beside);
      canvas.line(at - look().px(SLASH / 2), y, at + look().px(SLASH / 2), y, surface(), gap());
    }
    for (double beside : new double[] {-SLASH / 2, SLASH / 2}) {
      double at = x + look().px(beside);
      canvas.line(
          at - look().px(2),
          y + look().px(SLASH),
          at + look().px(2),
          y - look().px(SLASH),
          hand.colour(),
          look().px(1.5));
    }
  }

  private double gap() {
    return look().px(6);
  }

  private Color surface() {
    return look().theme().surface();
  }

  /** What was asked for stands out from the other lines; drawn under them. */
  void drawStretch(Stretch stretch) {
    Optional<Point> from = at(stretch.from());
    Optional<Point> to = at(stretch.to());
    if (stretch.course().equals(course.key()) && from.isPresent() && to.isPresent()) {
      Color halo = Contrast.mix(hand.colour(), surface(), 0.45);
      canvas.stroke(line(from.get(), to.get()), halo, look().px(HALO));
      for (Point end : List.of(from.get(), to.get())) {
        canvas.dot(years.x(end.time()), years.y(value(end)), look().px(HALO * 0.85), halo);
      }
    }
  }

  private Optional<Point> at(String wave) {
    return shown(course).stream().filter(p -> p.wave().equals(wave)).findFirst();
  }

  private void point(Point point) {
    double x = years.x(point.time());
    double y = years.y(value(point));
    Cell.Estimate e = (Cell.Estimate) point.cell();
    Shape sign = hand.sign().at(x, y, look().px(4.5));
    if (e.quality() == Cell.Quality.INDICATIVE) {
      canvas.fill(sign, surface());
      canvas.stroke(sign, hand.colour(), look().px(1.5));
    } else {
      canvas.fill(sign, hand.colour());
    }
    double reach = look().px(8);
    canvas.mark(
        new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach),
        tip(point),
        Stretch.key(course.key(), point.wave()));
  }

  private Tip tip(Point point) {
    String label = look().words(course.label()) + " · " + look().words(point.label());
    Optional<String> remark =
        point.link().continuity() == Continuity.JOINED
            ? Optional.empty()
            : Optional.of(Seams.words(look(), point.link()));
    return Phrases.tip(
        look(), remark.map(r -> label + " · " + r).orElse(label), course.kind(), point.cell());
  }
}
