// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Tested;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.model.Text;

/**
 * Changes between waves as differences of two groups, the later wave first. Their keys are those of
 * the course with the two waves, such as {@code oordeel@ind/total/2013-2011}.
 */
final class Changes {

  private static final Text WHY =
      Text.of("twee metingen van dezelfde doelgroep", "two waves of one audience");

  private Changes() {}

  static List<Gap> of(Series series) {
    return series.courses().stream()
        .flatMap(course -> course.changes().stream().flatMap(change -> of(course, change)))
        .toList();
  }

  private static Stream<Gap> of(Course course, Change change) {
    Optional<Side> later = side(course, change.to());
    Optional<Side> earlier = side(course, change.from());
    return later.isPresent() && earlier.isPresent()
        ? Stream.of(contrast(course, change, later.get(), earlier.get()))
        : Stream.empty();
  }

  private static Optional<Side> side(Course course, String wave) {
    return course.points().stream()
        .filter(point -> point.wave().equals(wave))
        .flatMap(
            point ->
                point.cell() instanceof Cell.Estimate known
                    ? Stream.of(side(course, point, known))
                    : Stream.empty())
        .findFirst();
  }

  private static Side side(Course course, Point point, Cell.Estimate known) {
    return new Side(
        point.wave(),
        point.label(),
        course.question(),
        Optional.empty(),
        known.n(),
        known.weighted(),
        known.effectiveN(),
        known.value(),
        known.se(),
        known.interval(),
        known.quality());
  }

  private static Contrast contrast(Course course, Change change, Side later, Side earlier) {
    return new Contrast(
        course.key() + "/" + change.to() + "-" + change.from(),
        course.label(),
        course.question(),
        course.kind() == Line.Kind.MEAN ? "mean" : course.kind().name().toLowerCase(Locale.ROOT),
        course.kind(),
        course.agency(),
        Contrast.Relation.SAMPLES,
        later,
        earlier,
        change.estimate(),
        change.se(),
        change.interval(),
        new Tested(
            change.test(),
            WHY,
            change.statistic(),
            change.df(),
            change.p(),
            change.adjusted(),
            course.changes().size()),
        Optional.empty(),
        Optional.empty(),
        change.significant() ? Reading.DIFFERENT : Reading.UNDECIDED,
        Optional.empty(),
        List.of(),
        remarks(course, change),
        Optional.empty());
  }

  private static List<Text> remarks(Course course, Change change) {
    return course.points().stream()
        .filter(point -> point.wave().equals(change.to()))
        .flatMap(point -> point.link().reasons().stream())
        .toList();
  }
}
