// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.PlainAxis;

/** What the values of a drawing are, and the ends of their axis. */
record Measure(Line.Kind kind, double low, double high, double step) {

  /** From 0 to 100 %, from −100 to 100 points, or along the question's scale. */
  static Measure of(Line.Kind kind, List<Table> tables, List<DotRow> rows) {
    return switch (kind) {
      case CATEGORY, NET -> new Measure(kind, 0, 1, 0.25);
      case NPS -> new Measure(kind, -100, 100, 50);
      case COEFFICIENT -> new Measure(kind, -1, 1, 0.5);
      case MEAN -> scale(tables, rows);
    };
  }

  private static Measure scale(List<Table> tables, List<DotRow> rows) {
    double[] scores =
        tables.stream()
            .flatMap(t -> t.lines().stream())
            .flatMapToDouble(l -> l.score().stream())
            .toArray();
    double[] values =
        rows.stream()
            .flatMap(r -> r.cells().stream())
            .filter(Cell.Estimate.class::isInstance)
            .mapToDouble(c -> ((Cell.Estimate) c).value())
            .toArray();
    double low = DoubleStream.of(scores).min().orElse(1);
    double high = DoubleStream.of(scores).max().orElse(5);
    double least = DoubleStream.of(values).min().orElse(low);
    double most = DoubleStream.of(values).max().orElse(high);
    if (low < high && low <= least && most <= high) {
      return new Measure(Line.Kind.MEAN, low, high, high - low > 7 ? 2 : 1);
    }
    return wide(least, most);
  }

  /** Of a scale that is not told: 0–10 when the values are within, else a round range. */
  private static Measure wide(double least, double most) {
    if (least >= 0 && most <= 10) {
      return new Measure(Line.Kind.MEAN, 0, 10, 2);
    }
    double raw = Math.max(most - least, Math.abs(most)) / 4;
    double unit = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = raw / unit > 5 ? 10 * unit : raw / unit > 2 ? 5 * unit : 2 * unit;
    double low = Math.floor(Math.min(0, least) / step) * step;
    return new Measure(Line.Kind.MEAN, low, Math.ceil(most / step) * step, step);
  }

  List<PlainAxis.Tick> ticks(Look look) {
    List<PlainAxis.Tick> ticks = new ArrayList<>();
    for (double at = low; at <= high + step / 1000; at += step) {
      ticks.add(new PlainAxis.Tick(at, label(look, at)));
    }
    return ticks;
  }

  private String label(Look look, double value) {
    return switch (kind) {
      case CATEGORY, NET -> look.numbers().percent(value);
      case NPS -> look.numbers().points(value);
      case COEFFICIENT -> look.numbers().decimal(value, 2);
      case MEAN -> look.numbers().decimal(value, step < 1 ? 1 : 0);
    };
  }

  double clamp(double value) {
    return Math.max(low, Math.min(high, value));
  }
}
