// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Look;

/** Draws a dot for each point and, with the last, the labels of all: only then all are known. */
final class PointRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;

  private final transient Canvas canvas;
  private final transient Dots points;
  private final transient PointLabels labels;
  private final transient List<Point2D> dots = new ArrayList<>();

  PointRenderer(Canvas canvas, Dots points, PointLabels labels) {
    this.canvas = canvas;
    this.points = points;
    this.labels = labels;
  }

  static double radius(Look look) {
    return look.px(5.5);
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis across,
      ValueAxis up,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    double x = across.valueToJava2D(dataset.getXValue(series, item), area, RectangleEdge.BOTTOM);
    double y = up.valueToJava2D(dataset.getYValue(series, item), area, RectangleEdge.LEFT);
    dots.add(new Point2D.Double(x, y));
    if (dots.size() == points.count()) {
      labels.draw(canvas, dots);
      points.draw(dots, area);
    }
  }

  @Override
  public void drawRangeLine(
      Graphics2D g,
      XYPlot plot,
      ValueAxis axis,
      Rectangle2D area,
      double value,
      Paint paint,
      Stroke stroke) {
    double y = axis.valueToJava2D(value, area, RectangleEdge.LEFT);
    Color grid = canvas.theme().grid();
    double width = canvas.look().px(1);
    canvas.stroke(new Line2D.Double(area.getX(), y, area.getMaxX(), y), grid, width);
  }
}
