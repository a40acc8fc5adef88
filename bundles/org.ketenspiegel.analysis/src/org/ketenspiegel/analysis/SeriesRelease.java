// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;

/** Series on their way out: a change would give away a wave that is kept back. */
record SeriesRelease(UnaryOperator<Cell> cell) {

  Series of(Series series, Provenance stamped) {
    return new Series(
        series.title(),
        series.subtitle(),
        series.courses().stream().map(this::course).toList(),
        series.cautions(),
        series.basis(),
        stamped);
  }

  private Course course(Course course) {
    List<Point> shown = course.points().stream().map(p -> p.with(cell.apply(p.cell()))).toList();
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
}
