// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.PlainAxis;

/** Bars made of parts, their colours named above, bases at the right edge. */
record StackFigure(
    Look look, List<Item> items, List<Margin> margins, Stacks stacks, List<Key.Entry> entries)
    implements Tabular {

  @Override
  public double height(double width) {
    return sheet(width).height();
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    Sheet sheet = sheet(area.getWidth()).within(area.getHeight());
    key(sheet.columns()).draw(canvas, area.getX(), area.getY());
    Rectangle2D plot = sheet.plot(area);
    PlainAxis axis =
        new PlainAxis(canvas, List.of(), stacks.low(), stacks.high(), plot.getWidth(), 0);
    double x = axis.valueToJava2D(stacks.line(), plot, RectangleEdge.BOTTOM);
    double over = look.px(2);
    canvas.line(x, plot.getY() - over, x, plot.getMaxY() + over, look.theme().line(), look.px(1));
    RowPlot.draw(canvas, area, sheet, stacks.mostParts(), axis, new StackRenderer(canvas, stacks));
  }

  private Sheet sheet(double width) {
    Columns columns = Columns.of(look, items, margins, width);
    double above = key(columns).height() + look.px(8);
    boolean grouped = columns.subs() > 0;
    Sheet.Measures measures =
        new Sheet.Measures(grouped ? 24 : 28, grouped ? 8 : 2, above, look.px(4));
    return new Sheet(look, items, margins, columns, measures);
  }

  private Key key(Columns columns) {
    return new Key(look, entries, columns.left(), columns.right());
  }
}
