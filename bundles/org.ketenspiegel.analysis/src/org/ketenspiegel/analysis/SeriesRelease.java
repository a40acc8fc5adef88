// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;

/**
 * Series on their way out: a change would give away a wave that is kept back, and the other groups
 * of a wave, taken from its whole, the only group that is.
 */
record SeriesRelease(UnaryOperator<Cell> cell) {

  /** The groups of one question in one wave. */
  private record Place(String question, Optional<String> agency, Line.Kind kind, String wave) {
    static Place of(Course course, Point point) {
      return new Place(course.question(), course.agency(), course.kind(), point.wave());
    }
  }

  /** One group there. */
  private record Part(Place place, String members) {}

  Series of(Series series, Provenance stamped) {
    List<Course> courses =
        series.courses().stream()
            .map(c -> shown(c, c.points().stream().map(p -> p.with(cell.apply(p.cell()))).toList()))
            .toList();
    Map<Part, Cell> companions = companions(courses);
    return new Series(
        series.title(),
        series.subtitle(),
        courses.stream()
            .map(c -> shown(c, c.points().stream().map(p -> without(c, p, companions)).toList()))
            .toList(),
        series.cautions(),
        series.basis(),
        stamped);
  }

  private static Course shown(Course course, List<Point> shown) {
    List<Change> told =
        course.changes().stream()
            .filter(c -> isShown(shown, c.from()) && isShown(shown, c.to()))
            .toList();
    return course.with(
        shown, told, told.size() == course.changes().size() ? course.linear() : Optional.empty());
  }

  private static boolean isShown(List<Point> points, String wave) {
    return points.stream()
        .anyMatch(p -> p.wave().equals(wave) && p.cell() instanceof Cell.Estimate);
  }

  private static Point without(Course course, Point point, Map<Part, Cell> companions) {
    return course
        .members()
        .map(m -> companions.get(new Part(Place.of(course, point), m.key())))
        .filter(kept -> point.cell() instanceof Cell.Estimate)
        .map(point::with)
        .orElse(point);
  }

  /** The smallest of the groups that are shown, wherever only one is kept back. */
  private static Map<Part, Cell> companions(List<Course> courses) {
    Map<Part, Cell> companions = new LinkedHashMap<>();
    groups(courses)
        .forEach(
            (place, groups) -> {
              List<Cell> kept =
                  groups.values().stream().filter(Cell.Suppressed.class::isInstance).toList();
              if (kept.size() == 1 && kept.getFirst() instanceof Cell.Suppressed only) {
                Cell also = new Cell.Suppressed(only.threshold(), Cell.Reason.GIVES_ANOTHER_AWAY);
                smallest(groups).ifPresent(m -> companions.put(new Part(place, m), also));
              }
            });
    return companions;
  }

  private static Map<Place, Map<String, Cell>> groups(List<Course> courses) {
    Map<Place, Map<String, Cell>> groups = new LinkedHashMap<>();
    for (Course course : courses) {
      for (Point point : course.points()) {
        course
            .members()
            .ifPresent(
                m ->
                    groups
                        .computeIfAbsent(Place.of(course, point), p -> new LinkedHashMap<>())
                        .put(m.key(), point.cell()));
      }
    }
    return groups;
  }

  private static Optional<String> smallest(Map<String, Cell> groups) {
    return groups.entrySet().stream()
        .filter(g -> g.getValue() instanceof Cell.Estimate)
        .min(Comparator.comparingLong(g -> ((Cell.Estimate) g.getValue()).n()))
        .map(Map.Entry::getKey);
  }
}
