// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.chart.Tip;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Contrast;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/** Draws one course: its band, its line where waves compare, its points. */
record CoursePath(Canvas canvas, Years years, Course course, Color colour) {

  private static final float[] DASHES = {5, 4};
  private static final float[] DOTS = {2, 3};
  private static final Text BREAK = Text.of("breuk", "break");
  private static final Text MARK = Text.of("gewijzigd", "changed");

  private Look look() {
    return canvas.look();
  }

  /** Its line, breaks and points; over the bands of all. */
  void draw() {
    List<Point> shown = shown();
    for (int i = 1; i < shown.size(); i++) {
      join(shown.get(i - 1), shown.get(i));
    }
    shown.forEach(this::point);
  }

  private List<Point> shown() {
    return course.points().stream().filter(p -> p.cell() instanceof Cell.Estimate).toList();
  }

  private double value(Point point) {
    return ((Cell.Estimate) point.cell()).value();
  }

  /** Its intervals, joined as far as the line is; under the lines of all. */
  void drawBands() {
    List<Point> run = new ArrayList<>();
    for (Point point : shown()) {
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
    Color tint = Contrast.mix(colour, look().theme().surface(), 0.82);
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
    double x1 = years.x(before.time());
    double x2 = years.x(after.time());
    Link link = after.link();
    if (!link.joins()) {
      reason(link, (x1 + x2) / 2);
      return;
    }
    Path2D line = new Path2D.Double();
    line.moveTo(x1, years.y(value(before)));
    line.lineTo(x2, years.y(value(after)));
    if (link.continuity() == Continuity.MARKED) {
      canvas.stroke(line, colour, look().px(2), DOTS);
    } else {
      canvas.stroke(line, colour, look().px(2));
    }
  }

  /** A broken line says why, where it breaks. */
  private void reason(Link link, double x) {
    double top = years.plot().getY();
    Path2D rule = new Path2D.Double();
    rule.moveTo(x, top + look().px(16));
    rule.lineTo(x, years.plot().getMaxY());
    canvas.stroke(rule, look().theme().line(), look().px(1), DASHES);
    String words = look().words(BREAK) + reasons(link);
    String fitting =
        look().letters().wrap(words, Face.SMALL, years.plot().getWidth() * 0.4, 1).getFirst();
    canvas.centred(
        fitting, x, top + look().px(8), Anchor.MIDDLE, Face.SMALL, look().theme().muted());
  }

  private String reasons(Link link) {
    return link.reasons().isEmpty()
        ? ""
        : ": " + String.join(", ", link.reasons().stream().map(look()::words).toList());
  }

  private void point(Point point) {
    double x = years.x(point.time());
    double y = years.y(value(point));
    Cell.Estimate e = (Cell.Estimate) point.cell();
    double radius = look().px(4);
    if (e.quality() == Cell.Quality.INDICATIVE) {
      canvas.dot(x, y, radius, look().theme().surface());
      canvas.ring(x, y, radius - look().px(0.75), colour, look().px(1.5));
    } else {
      canvas.dot(x, y, radius, colour);
    }
    canvas.mark(
        new Ellipse2D.Double(x - 2 * radius, y - 2 * radius, 4 * radius, 4 * radius), tip(point));
  }

  private Tip tip(Point point) {
    String label = look().words(course.label()) + " · " + look().words(point.label());
    Optional<String> remark =
        point.link().continuity() == Continuity.JOINED
            ? Optional.empty()
            : Optional.of(
                look().words(point.link().joins() ? MARK : BREAK) + reasons(point.link()));
    return Phrases.tip(
        look(), remark.map(r -> label + " · " + r).orElse(label), course.kind(), point.cell());
  }
}
