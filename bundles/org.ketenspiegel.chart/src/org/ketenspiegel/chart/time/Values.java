// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.util.List;
import java.util.stream.DoubleStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.chart.ink.Phrases;

/** The ends of the upright axis and its round values: what is seen of the intervals, no more. */
record Values(Line.Kind kind, double low, double high, double step) {

  private static final double[] STEPS = {1, 2, 5, 10};
  private static final int ABOUT = 5;

  static Values of(List<Course> courses) {
    Line.Kind kind = courses.getFirst().kind();
    double[] ends =
        DoubleStream.concat(
                courses.stream()
                    .flatMap(c -> c.points().stream())
                    .map(Point::cell)
                    .filter(Cell.Estimate.class::isInstance)
                    .map(Cell.Estimate.class::cast)
                    .flatMapToDouble(Values::ends),
                courses.stream()
                    .flatMap(c -> c.benchmarks().stream())
                    .mapToDouble(Benchmark::value))
            .toArray();
    double least = DoubleStream.of(ends).min().orElse(0);
    double most = DoubleStream.of(ends).max().orElse(1);
    double span = Math.max(most - least, leastSpan(kind));
    double raw = span / ABOUT;
    double unit = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = unit * DoubleStream.of(STEPS).filter(s -> s * unit >= raw).findFirst().orElse(10);
    double middle = (least + most) / 2;
    return new Values(
        kind,
        Math.floor((middle - span / 2) / step) * step,
        Math.ceil((middle + span / 2 + 1e-9) / step) * step,
        step);
  }

  /** So that what hardly moves looks like it. */
  private static double leastSpan(Line.Kind kind) {
    return switch (kind) {
      case MEAN -> 1;
      case CATEGORY, NET -> 0.2;
      case NPS -> 20;
      case COEFFICIENT -> 0.2;
    };
  }

  private static DoubleStream ends(Cell.Estimate e) {
    return Phrases.bounded(e)
        ? DoubleStream.of(e.interval().low(), e.interval().high())
        : DoubleStream.of(e.value());
  }

  /** Round values from the foot to the top. */
  double[] ticks() {
    return DoubleStream.iterate(low, v -> v <= high + step / 1000, v -> v + step).toArray();
  }
}
