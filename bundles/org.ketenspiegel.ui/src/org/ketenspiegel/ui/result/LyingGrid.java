// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;

/** A table of few figures for many groups: the groups below one another, each with its base. */
final class LyingGrid {

  /** More groups than this do not fit beside one another. */
  private static final int MOST_BESIDE = 8;

  private LyingGrid() {}

  /** Whether a table reads better lying than standing. */
  static boolean suits(Table table) {
    return table.question().isPresent()
        && table.groups().size() > MOST_BESIDE
        && table.lines().size() * 2 <= table.groups().size()
        && table.lines().stream().noneMatch(l -> l.kind() == Line.Kind.CATEGORY);
  }

  static Grid of(Table table, String language, CellWords cells, List<String> notes) {
    List<Grid.Head> heads = new ArrayList<>();
    heads.add(new Grid.Head(Words.N.in(language), Optional.empty(), ""));
    table.lines().forEach(l -> heads.add(new Grid.Head(head(l, language), Optional.empty(), "")));
    List<Grid.Row> rows =
        IntStream.range(0, table.groups().size())
            .mapToObj(group -> row(table, group, language, cells))
            .toList();
    return new Grid(
        table.title().in(language),
        table.subtitle().in(language),
        table.by().in(language),
        heads,
        rows,
        notes);
  }

  private static String head(Line line, String language) {
    String label = line.label().in(language);
    return switch (line.kind()) {
      case CATEGORY, NET -> label + " " + Words.PERCENT.in(language);
      case MEAN, NPS, COEFFICIENT -> label;
    };
  }

  private static Grid.Row row(Table table, int group, String language, CellWords cells) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.quiet(table.withheld(group) ? "·" : String.valueOf(table.groups().get(group).n())));
    for (int line = 0; line < table.lines().size(); line++) {
      figures.add(cells.figure(line, group));
    }
    return new Grid.Row(
        table.groups().get(group).label().in(language), Grid.Row.Kind.PLAIN, figures);
  }
}
