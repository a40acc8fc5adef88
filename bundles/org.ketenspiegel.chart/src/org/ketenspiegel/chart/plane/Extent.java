// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.ketenspiegel.analysis.result.Placement;

/** From the lowest to the highest of what must be seen, with some air. */
record Extent(double low, double high) {

  private static final double AIR = 0.14;
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  static Extent across(List<Placement> placements) {
    return of(placements, Placement.Point::x, p -> p.x().line());
  }

  static Extent up(List<Placement> placements) {
    return of(placements, Placement.Point::y, p -> p.y().line());
  }

  private static Extent of(
      List<Placement> placements,
      ToDoubleFunction<Placement.Point> value,
      ToDoubleFunction<Placement> line) {
    double[] all =
        DoubleStream.concat(
                placements.stream().flatMap(p -> p.points().stream()).mapToDouble(value),
                placements.stream().mapToDouble(line))
            .toArray();
    double low = DoubleStream.of(all).min().orElse(0);
    double high = DoubleStream.of(all).max().orElse(1);
    double air = high > low ? (high - low) * AIR : Math.max(0.5, Math.abs(high) / 10);
    return new Extent(low - air, high + air);
  }

  /** From one share of it to another. */
  Extent part(double from, double to) {
    return new Extent(low + from * (high - low), low + to * (high - low));
  }

  /** Round values, about so many. */
  double[] round(int about) {
    double raw = (high - low) / about;
    double unit = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = unit * DoubleStream.of(STEPS).filter(s -> s * unit >= raw).findFirst().orElse(10);
    long first = (long) Math.ceil(low / step);
    long last = (long) Math.floor(high / step);
    return LongStream.rangeClosed(first, last).mapToDouble(i -> i * step).toArray();
  }

  /** Decimals by which values of this extent can be told apart. */
  int decimals() {
    double span = high - low;
    return span < 0.5 ? 3 : span < 5 ? 2 : span < 50 ? 1 : 0;
  }
}
