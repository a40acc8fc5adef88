// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.ketenspiegel.chart.ink.Canvas;

/** The rows of a sheet as JFreeChart's categories: of unequal height, with wrapped labels. */
final class RowAxis extends CategoryAxis {
  private static final long serialVersionUID = 1L;

  private final transient Sheet sheet;
  private final transient Canvas canvas;
  private final transient Rectangle2D area;

  RowAxis(Sheet sheet, Canvas canvas, Rectangle2D area) {
    super(null);
    this.sheet = sheet;
    this.canvas = canvas;
    this.area = area;
  }

  @Override
  public double getCategoryStart(int category, int count, Rectangle2D at, RectangleEdge edge) {
    return area.getY() + sheet.places().get(category).top();
  }

  @Override
  public double getCategoryEnd(int category, int count, Rectangle2D at, RectangleEdge edge) {
    Sheet.Place place = sheet.places().get(category);
    return area.getY() + place.top() + place.height();
  }

  @Override
  public double getCategoryMiddle(int category, int count, Rectangle2D at, RectangleEdge edge) {
    return area.getY() + sheet.places().get(category).middle();
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g, Plot plot, Rectangle2D at, RectangleEdge edge, AxisSpace space) {
    return space;
  }

  @Override
  public AxisState draw(
      Graphics2D g,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    sheet.write(canvas, area);
    return new AxisState(cursor);
  }
}
