// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.ink.Look;

/** Values by row and group, gathered from one table or from the headline of several. */
record Grid(Line.Kind kind, List<DotRow> rows, List<Group> groups) {

  /** Which line of a table speaks for all of it, if there is one of the kind. */
  static Optional<Integer> headline(Table table, Line.Kind kind) {
    List<Integer> lines = lines(table, kind);
    return lines.stream()
        .filter(i -> table.lines().get(i).key().equals("top2"))
        .findFirst()
        .or(() -> lines.stream().findFirst());
  }

  static List<Integer> lines(Table table, Line.Kind kind) {
    return IntStream.range(0, table.lines().size())
        .filter(i -> table.lines().get(i).kind() == kind)
        .boxed()
        .toList();
  }

  /** Whether the lines are questions, so that their order has no meaning. */
  static boolean summary(Table table) {
    return table.lines().stream().anyMatch(l -> l.question().isPresent());
  }

  /**
   * One row for each line of a kind, sorted when they are questions; one for each group where there
   * is but one question, so that every value can be written beside its row.
   */
  static Grid lines(Look look, Table table, Line.Kind kind) {
    if (summary(table) && lines(table, kind).size() == 1) {
      return groups(look, table, kind);
    }
    List<DotRow> rows =
        lines(table, kind).stream()
            .map(i -> new DotRow(look.words(table.lines().get(i).label()), table.cells().get(i)))
            .toList();
    Grid grid = new Grid(kind, rows, table.groups());
    return summary(table) ? grid.sorted() : grid;
  }

  /** One row for each table, sorted. */
  static Grid headlines(Look look, List<Table> tables, Line.Kind kind) {
    Map<String, Group> groups = new LinkedHashMap<>();
    tables.forEach(t -> t.groups().forEach(g -> groups.putIfAbsent(g.key(), g)));
    List<DotRow> rows = new ArrayList<>();
    for (Table table : tables) {
      headline(table, kind)
          .ifPresent(i -> rows.add(new DotRow(look.words(table.title()), row(table, i, groups))));
    }
    return new Grid(kind, rows, List.copyOf(groups.values())).sorted();
  }

  /** One row for each group of the only table. */
  static Grid groups(Look look, Table table, Line.Kind kind) {
    int line = headline(table, kind).orElseThrow();
    List<DotRow> rows = new ArrayList<>();
    for (int g = 0; g < table.groups().size(); g++) {
      List<Cell> cells = new ArrayList<>();
      for (int other = 0; other < table.groups().size(); other++) {
        cells.add(other == g ? table.cell(line, g) : new Cell.Empty());
      }
      rows.add(new DotRow(look.words(table.groups().get(g).label()), cells));
    }
    return new Grid(kind, rows, table.groups());
  }

  private static List<Cell> row(Table table, int line, Map<String, Group> groups) {
    return groups.keySet().stream()
        .map(
            key ->
                IntStream.range(0, table.groups().size())
                    .filter(g -> table.groups().get(g).key().equals(key))
                    .mapToObj(g -> table.cell(line, g))
                    .findFirst()
                    .orElse(new Cell.Empty()))
        .toList();
  }

  /** The highest first. */
  Grid sorted() {
    return new Grid(
        kind,
        rows.stream().sorted(Comparator.comparingDouble(DotRow::rank).reversed()).toList(),
        groups);
  }

  /** Whether each row holds no more than one value, which then can be written beside it. */
  boolean single() {
    return rows.stream()
        .allMatch(r -> r.cells().stream().filter(c -> !(c instanceof Cell.Empty)).count() <= 1);
  }
}
