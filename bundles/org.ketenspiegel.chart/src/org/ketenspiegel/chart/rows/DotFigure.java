// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.GroupColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;
import org.ketenspiegel.chart.ink.PlainAxis;

/** A dot for each group on every row, with its interval; the groups' names on top of the first. */
record DotFigure(
    Look look, Grid grid, Measure measure, Joined joined, Set<String> diamonds, List<Margin> beside)
    implements Tabular {

  /** What a thread joins. */
  enum Joined {
    /** The dots of one row. */
    ROWS,
    /** The dots of one group. */
    GROUPS
  }

  DotFigure(Look look, Grid grid, Measure measure) {
    this(look, grid, measure, Joined.ROWS, Set.of(), List.of());
  }

  @Override
  public double height(double width) {
    return sheet(width).height();
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    Sheet sheet = sheet(area.getWidth()).within(area.getHeight());
    Rectangle2D plot = sheet.plot(area);
    GroupColours colours = new GroupColours(look, grid.groups());
    PlainAxis axis =
        new PlainAxis(
            canvas,
            measure.ticks(look),
            measure.low(),
            measure.high(),
            plot.getWidth(),
            look.px(14));
    DotRenderer dots = new DotRenderer(canvas, grid, measure, colours, this);
    RowPlot.draw(canvas, area, sheet, grid.groups().size(), axis, dots);
    if (named()) {
      heads(area).draw(canvas, area, plot, axis, colours);
    }
  }

  private boolean named() {
    return !grid.single();
  }

  private Heads heads(Rectangle2D area) {
    return new Heads(look, grid, measure, area.getWidth());
  }

  private Sheet sheet(double width) {
    List<Item> items = grid.rows().stream().map(r -> Item.single(r.label())).toList();
    Columns columns = Columns.of(look, items, margins(), width);
    double above =
        named()
            ? new Heads(look, grid, measure, width).height()
            : look.px(margins().isEmpty() ? 2 : 25);
    return new Sheet(
        look, items, margins(), columns, new Sheet.Measures(25, 2, above, look.px(22)));
  }

  private List<Margin> margins() {
    if (!beside.isEmpty()) {
      return beside;
    }
    if (grid.single()) {
      List<String> values = grid.rows().stream().map(r -> text(first(r))).toList();
      List<String> bases = grid.rows().stream().map(r -> Phrases.base(first(r))).toList();
      return List.of(
          new Margin("", values, Face.STRONG, look.theme().ink()), Margin.bases(look, bases));
    }
    if (grid.rows().stream().noneMatch(r -> r.keptBack() > 0)) {
      return List.of();
    }
    List<String> dots =
        grid.rows().stream().map(r -> "· ".repeat((int) r.keptBack()).strip()).toList();
    return List.of(new Margin("", dots, Face.STRONG, look.theme().muted()));
  }

  private static Cell first(DotRow row) {
    return row.cells().stream()
        .filter(c -> !(c instanceof Cell.Empty))
        .findFirst()
        .orElse(new Cell.Empty());
  }

  private String text(Cell cell) {
    return switch (cell) {
      case Cell.Estimate e -> look.numbers().value(grid.kind(), e);
      case Cell.Suppressed s -> "·";
      case Cell.Empty e -> "";
    };
  }
}
