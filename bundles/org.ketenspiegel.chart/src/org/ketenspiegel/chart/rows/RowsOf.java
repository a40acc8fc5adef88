// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.ink.Look;

/** One row for each group of each table. */
final class RowsOf {

  private RowsOf() {}

  /** A column of a table, lying down. */
  record Row(Table table, int group, boolean several) {

    Cell cell(int line) {
      return table.cell(line, group);
    }

    /** Zero where there is no estimate. */
    double share(int line) {
      return cell(line) instanceof Cell.Estimate e ? Math.max(0, e.value()) : 0;
    }

    /** One category kept back keeps back the row: the rest would tell it. */
    boolean keptBack() {
      return suppressed().isPresent()
          || categories().noneMatch(i -> cell(i) instanceof Cell.Estimate);
    }

    Cell firstKeptBack() {
      return suppressed().orElse(new Cell.Empty());
    }

    private Optional<Cell> suppressed() {
      return categories()
          .mapToObj(this::cell)
          .filter(Cell.Suppressed.class::isInstance)
          .findFirst();
    }

    private IntStream categories() {
      return IntStream.range(0, table.lines().size())
          .filter(i -> table.lines().get(i).kind() == Line.Kind.CATEGORY);
    }

    String label(Look look) {
      String words = look.words(table.groups().get(group).label());
      return several ? look.words(table.title()) + " · " + words : words;
    }
  }

  static List<Row> groups(List<Table> tables) {
    List<Row> rows = new ArrayList<>();
    for (Table table : tables) {
      for (int g = 0; g < table.groups().size(); g++) {
        rows.add(new Row(table, g, tables.size() > 1));
      }
    }
    return rows;
  }

  /** The same rows as items: tables with their groups, or the groups of the only table. */
  static List<Item> items(Look look, List<Table> tables) {
    if (tables.size() == 1) {
      return tables.getFirst().groups().stream()
          .map(g -> Item.single(look.words(g.label())))
          .toList();
    }
    return tables.stream().map(t -> item(look, t)).toList();
  }

  private static Item item(Look look, Table table) {
    String label = look.words(table.title());
    if (table.groups().size() == 1) {
      return Item.single(label);
    }
    Color ink = look.theme().muted();
    return new Item(
        label, table.groups().stream().map(g -> new Item.Sub(look.words(g.label()), ink)).toList());
  }
}
