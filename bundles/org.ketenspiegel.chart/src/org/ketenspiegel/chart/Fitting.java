// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;

/** Which kinds suit which results. */
final class Fitting {

  private static final int MOST_POINTS = 7;
  private static final int LEAST_QUESTIONS = 3;

  private Fitting() {}

  static List<ChartKind> of(Parts parts) {
    if (!parts.placements().isEmpty()) {
      return List.of(ChartKind.MATRIX);
    }
    if (!parts.series().isEmpty()) {
      return parts.series().stream().anyMatch(Fitting::drawn)
          ? List.of(ChartKind.TREND)
          : List.of();
    }
    if (parts.tables().isEmpty()) {
      return parts.mirrors().isEmpty() ? List.of() : List.of(ChartKind.DUMBBELLS);
    }
    Set<ChartKind> fitting = EnumSet.allOf(ChartKind.class);
    parts.tables().forEach(t -> fitting.retainAll(kinds(t)));
    if (!sameScale(parts.tables())) {
      fitting.remove(ChartKind.LIKERT);
    }
    return Stream.concat(order(parts.tables()), Stream.of(ChartKind.PROFILE, ChartKind.HEAT))
        .filter(fitting::contains)
        .toList();
  }

  private static boolean drawn(Series series) {
    return series.courses().stream()
        .flatMap(c -> c.points().stream())
        .anyMatch(p -> p.cell() instanceof Cell.Estimate);
  }

  private static Stream<ChartKind> order(List<Table> tables) {
    long questions =
        tables.size()
            + tables.getFirst().lines().stream().filter(l -> l.question().isPresent()).count();
    boolean battery = questions > 4 && tables.getFirst().groups().size() > 1;
    return battery
        ? Stream.of(
            ChartKind.DOTS, ChartKind.NPS, ChartKind.LIKERT, ChartKind.MEANS, ChartKind.BARS)
        : Stream.of(
            ChartKind.NPS, ChartKind.LIKERT, ChartKind.BARS, ChartKind.DOTS, ChartKind.MEANS);
  }

  private static Set<ChartKind> kinds(Table table) {
    Set<ChartKind> kinds = EnumSet.noneOf(ChartKind.class);
    boolean summary = table.lines().stream().anyMatch(l -> l.question().isPresent());
    long scored = count(table, Line.Kind.CATEGORY, true);
    if (has(table, Line.Kind.MEAN)) {
      kinds.add(ChartKind.MEANS);
    }
    if (summary && compared(table)) {
      kinds.addAll(List.of(ChartKind.PROFILE, ChartKind.HEAT));
    }
    if (summary) {
      if (has(table, Line.Kind.NET) || has(table, Line.Kind.CATEGORY)) {
        kinds.addAll(List.of(ChartKind.DOTS, ChartKind.BARS));
      } else if (has(table, Line.Kind.NPS)) {
        kinds.add(ChartKind.DOTS);
      }
    } else if (has(table, Line.Kind.CATEGORY)) {
      kinds.addAll(List.of(ChartKind.BARS, ChartKind.DOTS));
      if (has(table, Line.Kind.NPS) && scored > MOST_POINTS) {
        kinds.add(ChartKind.NPS);
      } else if (scored >= 3 && scored <= MOST_POINTS) {
        kinds.add(ChartKind.LIKERT);
      }
    } else if (has(table, Line.Kind.NET) && table.groups().size() > 1) {
      kinds.add(ChartKind.DOTS);
    }
    return kinds;
  }

  /** Several questions of one kind for several groups: a profile of each. */
  private static boolean compared(Table table) {
    return table.lines().size() >= LEAST_QUESTIONS
        && table.groups().size() > 1
        && table.lines().stream().map(Line::kind).distinct().count() == 1
        && table.lines().getFirst().kind() != Line.Kind.NPS;
  }

  private static boolean sameScale(List<Table> tables) {
    return tables.stream().map(t -> count(t, Line.Kind.CATEGORY, true)).distinct().count() == 1;
  }

  private static boolean has(Table table, Line.Kind kind) {
    return table.lines().stream().anyMatch(l -> l.kind() == kind);
  }

  private static long count(Table table, Line.Kind kind, boolean scored) {
    return table.lines().stream()
        .filter(l -> l.kind() == kind && l.score().isPresent() == scored)
        .count();
  }
}
