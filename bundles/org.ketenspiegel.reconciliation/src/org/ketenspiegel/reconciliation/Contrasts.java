// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.trend.Trend;
import org.ketenspiegel.trend.TrendOptions;

/** Means against one another, each with the test that the study's own analyses make of it. */
final class Contrasts {

  private static final Computed NO_CHANGE =
      new Computed.Nothing(
          "Tussen deze metingen geeft de studie geen verandering: zij volgen elkaar niet op, of de"
              + " vraag is niet vergelijkbaar gesteld.",
          "The study gives no change between these waves: they do not follow one another, or the"
              + " question was not asked comparably.");
  private static final Computed NO_DIFFERENCE =
      new Computed.Nothing(
          "De studie geeft geen verschil tussen deze groepen.",
          "The study gives no difference of these groups.");

  private final Cells cells;
  private final StudyData data;
  private final Runner runner;

  Contrasts(Cells cells, StudyData data, Runner runner) {
    this.cells = cells;
    this.data = data;
    this.runner = runner;
  }

  /** The mean of the later wave less that of the earlier, whichever is named first. */
  Computed change(Link one, Link other, Variable variable) {
    var options = new TrendOptions(one.audience(), List.of(variable.id())).statistic("mean");
    var between = List.of(one.wave().orElse(""), other.wave().orElse(""));
    for (var course : courses(runner.run(data, Trend.ID, options(options, one), Watch.NOBODY))) {
      for (var change : course.changes()) {
        if (isOf(course, one) && between.contains(change.from()) && between.contains(change.to())) {
          return tested(course, change);
        }
      }
    }
    return NO_CHANGE;
  }

  private static boolean isOf(Course course, Link link) {
    return course.key().endsWith("/" + link.segments().stream().findFirst().orElse("total"));
  }

  private static TrendOptions options(TrendOptions everybody, Link link) {
    return link.segments().isEmpty()
        ? everybody
        : everybody.by(link.segments().toArray(String[]::new));
  }

  private static List<Course> courses(AnalysisResult result) {
    return switch (result) {
      case Composite composite ->
          composite.parts().stream().flatMap(part -> courses(part).stream()).toList();
      case Series series -> series.courses();
      default -> List.of();
    };
  }

  private static Computed tested(Course course, Change change) {
    var bases =
        course.points().stream()
            .filter(point -> List.of(change.from(), change.to()).contains(point.wave()))
            .map(Point::cell)
            .flatMapToLong(
                cell ->
                    cell instanceof Cell.Estimate known
                        ? LongStream.of(known.n())
                        : LongStream.empty())
            .summaryStatistics();
    return new Computed.Tested(change.estimate(), change.p(), bases.getMin(), bases.getMax());
  }

  /** The mean of the segment a subgroup names first less that of the second. */
  Computed difference(Link link, Variable variable) {
    if (link.segments().size() != 2) {
      return NO_DIFFERENCE;
    }
    return cells
        .difference(link, variable)
        .<Computed>map(
            found -> {
              var bases =
                  link.segments().stream()
                      .flatMap(
                          segment ->
                              cells
                                  .estimate(
                                      link,
                                      variable,
                                      line -> line.kind() == Line.Kind.MEAN,
                                      Optional.of(segment))
                                  .stream())
                      .mapToLong(Cell.Estimate::n)
                      .summaryStatistics();
              var turned = found.first().equals(link.segments().getFirst()) ? 1 : -1;
              return new Computed.Tested(
                  turned * found.estimate(), found.p(), bases.getMin(), bases.getMax());
            })
        .orElse(NO_DIFFERENCE);
  }
}
