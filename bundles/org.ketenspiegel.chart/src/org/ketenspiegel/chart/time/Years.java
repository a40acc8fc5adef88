// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;

/**
 * From times and values to places in a plot.
 *
 * @param first the earliest time, in years
 * @param last the latest
 * @param low the value at the foot of the plot
 * @param high the value at its top
 */
record Years(Rectangle2D plot, double first, double last, double low, double high) {

  private static final double AIR = 0.06;

  static Years of(Rectangle2D plot, List<Course> courses, Values values) {
    double[] times =
        DoubleStream.concat(
                courses.stream().flatMap(c -> c.points().stream()).mapToDouble(Point::time),
                courses.stream().flatMap(c -> c.benchmarks().stream()).mapToDouble(b -> b.time()))
            .toArray();
    double first = DoubleStream.of(times).min().orElse(0);
    double last = DoubleStream.of(times).max().orElse(1);
    double air = Math.max(last - first, 1) * AIR;
    return new Years(plot, first - air, last + air, values.low(), values.high());
  }

  double x(double time) {
    return plot.getX() + (time - first) / (last - first) * plot.getWidth();
  }

  double y(double value) {
    return plot.getMaxY() - (value - low) / (high - low) * plot.getHeight();
  }
}
