// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.GroupColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;
import org.ketenspiegel.chart.ink.PlainAxis;

/** Bars of shares from zero, in the colour of their group. */
record BarFigure(Look look, Grid grid) implements Tabular {

  @Override
  public double height(double width) {
    return sheet(width).height();
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    Sheet sheet = sheet(area.getWidth()).within(area.getHeight());
    Rectangle2D plot = sheet.plot(area);
    double words = look.letters().width("(100%)", Face.SMALL) + look.px(6);
    double high = most() * plot.getWidth() / Math.max(1, plot.getWidth() - words);
    PlainAxis axis = new PlainAxis(canvas, List.of(), 0, high, plot.getWidth(), 0);
    GroupColours colours = new GroupColours(look, grid.groups());
    RowPlot.draw(canvas, area, sheet, 1, axis, new BarRenderer(canvas, grid, colours));
    canvas.line(
        plot.getX(), plot.getY(), plot.getX(), plot.getMaxY(), look.theme().line(), look.px(1));
  }

  private double most() {
    return grid.rows().stream()
        .flatMap(r -> r.cells().stream())
        .filter(Cell.Estimate.class::isInstance)
        .map(Cell.Estimate.class::cast)
        .mapToDouble(e -> Phrases.bounded(e) ? e.interval().high() : e.value())
        .map(v -> Math.min(1, v))
        .max()
        .orElse(1);
  }

  private Sheet sheet(double width) {
    GroupColours colours = new GroupColours(look, grid.groups());
    List<Item> items = grid.rows().stream().map(r -> item(r, colours)).toList();
    List<Margin> margins = List.of(Margin.bases(look, bases()));
    boolean several = grid.groups().size() > 1;
    Columns columns = Columns.of(look, items, margins, width);
    return new Sheet(
        look,
        items,
        margins,
        columns,
        new Sheet.Measures(several ? 16 : 22, several ? 9 : 3, look.px(22), look.px(4)));
  }

  private Item item(DotRow row, GroupColours colours) {
    if (grid.groups().size() == 1) {
      return Item.single(row.label());
    }
    return new Item(row.label(), grid.groups().stream().map(g -> sub(g, colours)).toList());
  }

  private Item.Sub sub(Group group, GroupColours colours) {
    return new Item.Sub(look.words(group.label()), colours.ink(group.key()));
  }

  /** The bases of the first category stand for the others as long as they are the same. */
  private List<String> bases() {
    List<String> bases = new ArrayList<>();
    List<String> before = List.of();
    for (DotRow row : grid.rows()) {
      List<String> own = row.cells().stream().map(Phrases::base).toList();
      bases.addAll(own.equals(before) ? own.stream().map(b -> "").toList() : own);
      before = own;
    }
    return bases;
  }
}
