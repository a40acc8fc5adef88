// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.trend.ui.trends.Trended.Row;

/** The words and numbers of a change. */
record Cells(String language) {

  private static final double LEAST_P = 0.001;

  private Numbers numbers() {
    return new Numbers(language);
  }

  String label(Row row) {
    return row.course().label().in(language);
  }

  String waves(Row row) {
    return wave(row, row.change().from()) + " → " + wave(row, row.change().to());
  }

  private String wave(Row row, String id) {
    return Names.wave(row.course(), id, language);
  }

  String estimate(Row row) {
    return signed(row.course().kind(), row.change().estimate());
  }

  String interval(Row row) {
    return interval(row.course().kind(), row.change().interval());
  }

  String interval(Line.Kind kind, Interval interval) {
    return Double.isFinite(interval.low()) && Double.isFinite(interval.high())
        ? signed(kind, interval.low()) + " – " + signed(kind, interval.high())
        : "";
  }

  /** In the unit of the course, shares in points of percent; with a sign when it is a rise. */
  String signed(Line.Kind kind, double value) {
    String size =
        switch (kind) {
          case CATEGORY, NET -> numbers().decimal(100 * value, 1);
          case MEAN, COEFFICIENT -> numbers().decimal(value, 2);
          case NPS -> numbers().decimal(value, 1);
        };
    return value > 0 && size.matches(".*[1-9].*") ? "+" + size : size;
  }

  String p(double p) {
    return p < LEAST_P ? "< " + numbers().decimal(LEAST_P, 3) : numbers().decimal(p, 3);
  }

  String evidence(Change change) {
    return !change.significant()
        ? ViewMessages.not_shown
        : change.estimate() > 0 ? ViewMessages.risen : ViewMessages.fallen;
  }

  /** What to know before the numbers are read. */
  String remark(Row row) {
    List<String> remarks = new ArrayList<>();
    switch (row.change().rounding()) {
      case HIDES -> remarks.add(ViewMessages.rounding_hides);
      case MAKES -> remarks.add(ViewMessages.rounding_makes);
      case FAIR -> {}
    }
    link(row)
        .ifPresent(
            link -> {
              if (link.continuity() == Continuity.MARKED) {
                remarks.add(ViewMessages.marked);
              }
              if (link.base() == Link.BaseShift.SHIFTED) {
                remarks.add(ViewMessages.base_shifted);
              }
            });
    return String.join(", ", remarks);
  }

  /** How the later wave hangs together with the earlier one. */
  static Optional<Link> link(Row row) {
    return row.course().point(row.change().to()).map(Point::link);
  }

  /** Both values as they are printed, such as {@code 7,2 → 7,2}. */
  String values(Row row) {
    return value(row, row.change().from()) + " → " + value(row, row.change().to());
  }

  private String value(Row row, String wave) {
    return row.course()
        .point(wave)
        .map(Point::cell)
        .filter(Cell.Estimate.class::isInstance)
        .map(c -> numbers().value(row.course().kind(), ((Cell.Estimate) c).value()))
        .orElse("·");
  }

  /** What is said of a change where no rule has words for it. */
  String sentence(Row row) {
    Change change = row.change();
    String from = wave(row, change.from());
    String pattern =
        !change.significant()
            ? ViewMessages.told_not_shown
            : change.estimate() > 0 ? ViewMessages.told_risen : ViewMessages.told_fallen;
    return NLS.bind(pattern, new Object[] {from, values(row), wave(row, change.to())});
  }
}
