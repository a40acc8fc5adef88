// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Titled;

/** A bar for each category, or for each category and group, with its interval and its value. */
public final class Bars {

  private Bars() {}

  /** One block of bars for each table, under its title when there are several. */
  public static Figure of(Look look, List<Table> tables) {
    if (tables.size() == 1) {
      return block(look, tables.getFirst());
    }
    List<Titled.Part> parts = new ArrayList<>();
    tables.forEach(t -> parts.add(new Titled.Part(look.words(t.title()), block(look, t))));
    return new Titled(look, parts);
  }

  private static Figure block(Look look, Table table) {
    boolean nets = Grid.summary(table) && !Grid.lines(table, Line.Kind.NET).isEmpty();
    Grid grid = Grid.lines(look, table, nets ? Line.Kind.NET : Line.Kind.CATEGORY);
    return new BarFigure(look, severalChosen(table) ? grid.sorted() : grid);
  }

  /** Options of which one may choose several have no order of their own. */
  private static boolean severalChosen(Table table) {
    List<Integer> lines = Grid.lines(table, Line.Kind.CATEGORY);
    boolean scored = lines.stream().anyMatch(i -> table.lines().get(i).score().isPresent());
    for (int g = 0; g < table.groups().size() && !scored; g++) {
      double sum = 0;
      for (int line : lines) {
        sum += table.cell(line, g) instanceof Cell.Estimate e ? e.value() : 0;
      }
      if (sum > 1.02) {
        return true;
      }
    }
    return false;
  }
}
