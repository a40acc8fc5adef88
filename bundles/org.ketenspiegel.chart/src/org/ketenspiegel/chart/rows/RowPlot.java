// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.ketenspiegel.chart.ink.Canvas;

/** A CategoryPlot with nothing of its own: no frame, no ground, no margins, no colours. */
final class RowPlot {

  private RowPlot() {}

  /**
   * Draws so many series on every row of a sheet; the renderers look their values up themselves.
   */
  static void draw(
      Canvas canvas,
      Rectangle2D area,
      Sheet sheet,
      int series,
      ValueAxis values,
      CategoryItemRenderer renderer) {
    DefaultCategoryDataset places = new DefaultCategoryDataset();
    for (int s = 0; s < series; s++) {
      for (int row = 0; row < sheet.places().size(); row++) {
        places.addValue(row, Integer.valueOf(s), Integer.valueOf(row));
      }
    }
    CategoryPlot plot =
        new CategoryPlot(places, new RowAxis(sheet, canvas, area), values, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    plot.draw(canvas.graphics(), sheet.plot(area), null, null, null);
  }
}
