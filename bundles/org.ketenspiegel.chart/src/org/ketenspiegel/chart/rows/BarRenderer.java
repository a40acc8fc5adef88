// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.chart.Tip;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.GroupColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;

/** Draws bars with their interval as a line, light inside the bar and coloured beyond it. */
final class BarRenderer extends RowRenderer {
  private static final long serialVersionUID = 1L;

  private final transient Grid grid;
  private final transient GroupColours colours;

  BarRenderer(Canvas canvas, Grid grid, GroupColours colours) {
    super(canvas);
    this.grid = grid;
    this.colours = colours;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis rows,
      ValueAxis shares,
      CategoryDataset dataset,
      int series,
      int place,
      int pass) {
    double top = rows.getCategoryStart(place, 0, area, RectangleEdge.LEFT);
    double height = rows.getCategoryEnd(place, 0, area, RectangleEdge.LEFT) - top;
    DotRow row = grid.rows().get(place / grid.groups().size());
    int group = place % grid.groups().size();
    Cell cell = row.cells().get(group);
    double end = area.getX();
    switch (cell) {
      case Cell.Estimate e -> end = bar(e, grid.groups().get(group), shares, area, top, height);
      case Cell.Suppressed s -> {
        Color muted = canvas().theme().muted();
        double x = area.getX() + canvas().look().px(6);
        canvas().centred("·", x, top + height / 2, Anchor.START, Face.STRONG, muted);
      }
      case Cell.Empty e -> {
        return;
      }
    }
    double least = area.getX() + canvas().look().px(16);
    canvas()
        .mark(
            new Rectangle2D.Double(area.getX(), top, Math.max(end, least) - area.getX(), height),
            tip(row, group, cell));
  }

  private Tip tip(DotRow row, int group, Cell cell) {
    Look look = canvas().look();
    String name = look.words(grid.groups().get(group).label());
    String label = grid.groups().size() == 1 ? row.label() : row.label() + " · " + name;
    return Phrases.tip(look, label, grid.kind(), cell);
  }

  /** The right end of the bar. */
  private double bar(
      Cell.Estimate e, Group group, ValueAxis shares, Rectangle2D area, double top, double height) {
    Look look = canvas().look();
    Color fill = colours.fill(group.key());
    double thick = height * 0.74;
    double y = top + height / 2;
    double end = x(e.value(), shares, area);
    canvas()
        .fill(new Rectangle2D.Double(area.getX(), y - thick / 2, end - area.getX(), thick), fill);
    double reach = end;
    if (Phrases.bounded(e)) {
      double low = x(Math.max(0, e.interval().low()), shares, area);
      reach = x(Math.min(1, e.interval().high()), shares, area);
      canvas().line(low, y, end, y, look.theme().surface(), look.px(1.25));
      canvas().line(end, y, reach, y, fill, look.px(1.25));
    }
    String value = look.numbers().value(grid.kind(), e);
    double at = reach + look.px(5);
    canvas().centred(value, at, y, Anchor.START, Face.SMALL, look.theme().ink());
    return end;
  }

  private static double x(double value, ValueAxis shares, Rectangle2D area) {
    return shares.valueToJava2D(value, area, RectangleEdge.BOTTOM);
  }
}
