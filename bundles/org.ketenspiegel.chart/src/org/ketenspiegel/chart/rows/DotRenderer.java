// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
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
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Contrast;
import org.ketenspiegel.chart.ink.GroupColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;

/** Draws first a thread along each row, then the intervals as translucent bands, then the dots. */
final class DotRenderer extends RowRenderer {
  private static final long serialVersionUID = 1L;

  private static final int THREADS = 0;
  private static final int BANDS = 1;
  private static final int VEIL = 96;

  private final transient Grid grid;
  private final transient Measure measure;
  private final transient GroupColours colours;
  private final transient DotFigure figure;

  DotRenderer(Canvas canvas, Grid grid, Measure measure, GroupColours colours, DotFigure figure) {
    super(canvas);
    this.grid = grid;
    this.measure = measure;
    this.colours = colours;
    this.figure = figure;
  }

  @Override
  public int getPassCount() {
    return 3;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis rows,
      ValueAxis values,
      CategoryDataset dataset,
      int series,
      int row,
      int pass) {
    double y = rows.getCategoryMiddle(row, 0, area, RectangleEdge.LEFT);
    DotRow dots = grid.rows().get(row);
    if (pass == THREADS) {
      if (figure.joined() == DotFigure.Joined.GROUPS) {
        if (row > 0) {
          double before = rows.getCategoryMiddle(row - 1, 0, area, RectangleEdge.LEFT);
          join(series, grid.rows().get(row - 1), before, dots, y, values, area);
        }
      } else if (series == 0) {
        thread(dots, values, area, y);
      }
    } else if (dots.cells().get(series) instanceof Cell.Estimate e) {
      draw(e, dots, grid.groups().get(series), values, area, y, pass);
    } else if (pass == BANDS && dots.cells().get(series) instanceof Cell.Suppressed s) {
      double side = canvas().look().px(16);
      mark(new Rectangle2D.Double(area.getMaxX(), y - side / 2, side, side), dots, series, s);
    }
  }

  private void thread(DotRow dots, ValueAxis values, Rectangle2D area, double y) {
    double[] at =
        dots.cells().stream()
            .filter(Cell.Estimate.class::isInstance)
            .mapToDouble(c -> x(((Cell.Estimate) c).value(), values, area))
            .sorted()
            .toArray();
    if (at.length > 1) {
      double width = canvas().look().px(1);
      canvas().line(at[0], y, at[at.length - 1], y, canvas().theme().line(), width);
    }
  }

  /** A group's line from one row to the next; broken where it has no value. */
  private void join(
      int series,
      DotRow upper,
      double above,
      DotRow lower,
      double y,
      ValueAxis values,
      Rectangle2D area) {
    if (upper.cells().get(series) instanceof Cell.Estimate from
        && lower.cells().get(series) instanceof Cell.Estimate to) {
      Color colour = colours.fill(grid.groups().get(series).key());
      double width = canvas().look().px(1.5);
      canvas()
          .line(
              x(from.value(), values, area), above, x(to.value(), values, area), y, colour, width);
    }
  }

  private void draw(
      Cell.Estimate e,
      DotRow dots,
      Group group,
      ValueAxis values,
      Rectangle2D area,
      double y,
      int pass) {
    Look look = canvas().look();
    Color fill = colours.fill(group.key());
    double x = x(e.value(), values, area);
    if (pass == BANDS) {
      if (Phrases.bounded(e)) {
        double low = x(e.interval().low(), values, area);
        double high = x(e.interval().high(), values, area);
        band(low, high, y, fill);
      }
      return;
    }
    double radius = look.px(4.5);
    if (figure.diamonds().contains(group.key())) {
      diamond(x, y, radius + look.px(2), look.theme().surface());
      diamond(x, y, radius + look.px(1), fill);
      marked(x, y, radius, dots, group, e);
      return;
    }
    canvas().dot(x, y, radius + look.px(1), look.theme().surface());
    if (e.quality() == Cell.Quality.INDICATIVE) {
      canvas().ring(x, y, radius - look.px(0.75), fill, look.px(1.5));
    } else {
      canvas().dot(x, y, radius, fill);
    }
    marked(x, y, radius, dots, group, e);
  }

  private void diamond(double x, double y, double reach, Color colour) {
    Path2D shape = new Path2D.Double();
    shape.moveTo(x, y - reach);
    shape.lineTo(x + reach, y);
    shape.lineTo(x, y + reach);
    shape.lineTo(x - reach, y);
    shape.closePath();
    canvas().fill(shape, colour);
  }

  private void marked(
      double x, double y, double radius, DotRow dots, Group group, Cell.Estimate e) {
    double reach = radius + canvas().look().px(2);
    mark(
        new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach),
        dots,
        grid.groups().indexOf(group),
        e);
  }

  private void band(double low, double high, double y, Color fill) {
    canvas().graphics().setColor(Contrast.veil(fill, VEIL));
    float thick = (float) canvas().look().px(6);
    canvas()
        .graphics()
        .setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas().graphics().draw(new Line2D.Double(low, y, high, y));
  }

  private void mark(Rectangle2D place, DotRow dots, int group, Cell cell) {
    String name = canvas().look().words(grid.groups().get(group).label());
    String label = dots.label().equals(name) ? name : dots.label() + " · " + name;
    Tip tip = Phrases.tip(canvas().look(), label, grid.kind(), cell);
    canvas().mark(place, tip);
  }

  private double x(double value, ValueAxis values, Rectangle2D area) {
    return values.valueToJava2D(measure.clamp(value), area, RectangleEdge.BOTTOM);
  }
}
