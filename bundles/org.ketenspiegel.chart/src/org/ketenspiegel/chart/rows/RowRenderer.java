// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.ketenspiegel.chart.ink.Canvas;

/** Draws on a canvas; the renderers of a sheet differ in what they draw for a row. */
abstract class RowRenderer extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;

  private final transient Canvas canvas;

  RowRenderer(Canvas canvas) {
    this.canvas = canvas;
  }

  final Canvas canvas() {
    return canvas;
  }

  @Override
  public void drawRangeLine(
      Graphics2D g,
      CategoryPlot plot,
      ValueAxis axis,
      Rectangle2D area,
      double value,
      Paint paint,
      Stroke stroke) {
    double x = axis.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    double width = canvas.look().px(1);
    canvas.line(x, area.getY(), x, area.getMaxY(), canvas.theme().grid(), width);
  }
}
