// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/**
 * Where waves do not simply compare: the reasons above the plot, once for all courses they hold of.
 */
final class Seams {

  private static final float[] DASHES = {5, 4};
  private static final int MOST_LINES = 3;
  private static final double APART = 6;
  private static final Text BREAK = Text.of("breuk", "break");
  private static final Text MARK = Text.of("gewijzigd", "changed");

  /** Between two times, in years. */
  private record Between(double from, double to) {}

  private final Look look;
  private final Map<String, String> names;
  private final Map<Between, Map<String, List<Course>>> said = new LinkedHashMap<>();
  private final Map<Between, List<Course>> passing = new LinkedHashMap<>();
  private final List<Between> breaks = new ArrayList<>();

  Seams(Look look, List<Course> courses) {
    this.look = look;
    this.names = Course.names(courses, look.style().language());
    courses.forEach(this::add);
  }

  private void add(Course course) {
    List<Point> shown = CoursePath.shown(course);
    for (int i = 1; i < shown.size(); i++) {
      Between place = new Between(shown.get(i - 1).time(), shown.get(i).time());
      passing.computeIfAbsent(place, p -> new ArrayList<>()).add(course);
      Link link = shown.get(i).link();
      if (link.continuity() != Continuity.JOINED) {
        said.computeIfAbsent(place, p -> new LinkedHashMap<>())
            .computeIfAbsent(words(look, link), w -> new ArrayList<>())
            .add(course);
      }
      if (!link.joins()) {
        breaks.add(place);
      }
    }
  }

  /** Such as {@code break: another scale}. */
  static String words(Look look, Link link) {
    String reasons =
        link.reasons().stream().map(look::words).distinct().collect(Collectors.joining(", "));
    return look.words(link.joins() ? MARK : BREAK) + (reasons.isEmpty() ? "" : ": " + reasons);
  }

  /** The room that they take above a plot. */
  double height(Years years) {
    int most = said.keySet().stream().mapToInt(p -> lines(p, years).size()).max().orElse(0);
    return most == 0 ? 0 : most * look.letters().leading(Face.SMALL) + look.px(APART);
  }

  private List<String> lines(Between place, Years years) {
    double width = Math.abs(years.x(place.to()) - years.x(place.from())) - look.px(APART);
    List<String> lines = new ArrayList<>();
    said.get(place)
        .forEach(
            (words, courses) ->
                lines.addAll(
                    look.letters()
                        .wrap(words + whose(place, courses), Face.SMALL, width, MOST_LINES)));
    return lines;
  }

  /** The courses by name where others pass unchanged. */
  private String whose(Between place, List<Course> courses) {
    return courses.size() == passing.get(place).size()
        ? ""
        : courses.stream()
            .map(c -> names.get(c.key()))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  void draw(Canvas canvas, Years years) {
    double leading = look.letters().leading(Face.SMALL);
    said.keySet()
        .forEach(
            place -> {
              double x = (years.x(place.from()) + years.x(place.to())) / 2;
              List<String> lines = lines(place, years);
              double y = years.plot().getY() - look.px(APART) - (lines.size() - 0.5) * leading;
              for (String line : lines) {
                canvas.centred(line, x, y, Anchor.MIDDLE, Face.SMALL, look.theme().muted());
                y += leading;
              }
            });
    breaks.stream().distinct().forEach(place -> rule(canvas, years, place));
  }

  private void rule(Canvas canvas, Years years, Between place) {
    double x = (years.x(place.from()) + years.x(place.to())) / 2;
    Path2D rule = new Path2D.Double();
    rule.moveTo(x, years.plot().getY());
    rule.lineTo(x, years.plot().getMaxY());
    canvas.stroke(rule, look.theme().line(), look.px(1), DASHES);
  }
}
