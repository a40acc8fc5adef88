// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.util.List;
import java.util.Set;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Titled;

/** Values of groups side by side on one line, for as many questions as there are. */
public final class Dots {

  private static final List<Line.Kind> SHARES =
      List.of(Line.Kind.NET, Line.Kind.CATEGORY, Line.Kind.NPS);

  private Dots() {}

  /**
   * Shares: of the questions of a summary, of the headline of several tables, or of categories;
   * where a question has none, its first net, a row for each group.
   */
  public static Figure shares(Look look, List<Table> tables) {
    Table first = tables.getFirst();
    if (isEachItsOwn(tables)) {
      return each(look, tables, Line.Kind.NET);
    }
    if (tables.size() > 1 && !Grid.summary(first)) {
      return figure(look, tables, Grid.headlines(look, tables, kind(tables)));
    }
    if (!Grid.summary(first) && Grid.lines(first, Line.Kind.CATEGORY).isEmpty()) {
      return figure(look, tables, Grid.groups(look, first, Line.Kind.NET));
    }
    Line.Kind kind = Grid.summary(first) ? kind(tables) : Line.Kind.CATEGORY;
    return figure(look, tables, Grid.lines(look, first, kind));
  }

  /** Means: a row for each question, or for each group when there is but one question. */
  public static Figure means(Look look, List<Table> tables) {
    Table first = tables.getFirst();
    Line.Kind kind = Line.Kind.MEAN;
    if (isEachItsOwn(tables)) {
      return each(look, tables, kind);
    }
    if (tables.size() > 1 && !Grid.summary(first)) {
      return figure(look, tables, Grid.headlines(look, tables, kind));
    }
    return figure(
        look,
        tables,
        Grid.summary(first) ? Grid.lines(look, first, kind) : Grid.groups(look, first, kind));
  }

  /** Several questions, each with groups in an order of its own beside everybody outside them. */
  private static boolean isEachItsOwn(List<Table> tables) {
    return tables.size() > 1
        && tables.stream().allMatch(t -> t.lines().stream().anyMatch(Line::isOfOthers));
  }

  /** The groups of each question below one another, under its title. */
  private static Figure each(Look look, List<Table> tables, Line.Kind kind) {
    return new Titled(
        look,
        tables.stream()
            .map(
                t ->
                    new Titled.Part(
                        look.words(t.title()),
                        figure(look, List.of(t), Grid.groups(look, t, kind))))
            .toList());
  }

  /** A line for each group over the questions of a summary. */
  public static Figure profile(Look look, List<Table> tables) {
    Grid grid = Grid.lines(look, tables.getFirst(), Heat.kind(tables.getFirst()));
    return new DotFigure(
        look,
        grid,
        Measure.of(grid.kind(), tables, grid.rows()),
        DotFigure.Joined.GROUPS,
        Set.of(),
        List.of());
  }

  private static Line.Kind kind(List<Table> tables) {
    return SHARES.stream()
        .filter(k -> tables.stream().allMatch(t -> Grid.headline(t, k).isPresent()))
        .findFirst()
        .orElse(Line.Kind.CATEGORY);
  }

  private static Figure figure(Look look, List<Table> tables, Grid grid) {
    return new DotFigure(look, grid, Measure.of(grid.kind(), tables, grid.rows()));
  }
}
