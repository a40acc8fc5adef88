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
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Contrast;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.LikertColours;
import org.ketenspiegel.chart.ink.Look;

/** Draws the parts of bars where their shares say, with the label inside when it fits. */
final class StackRenderer extends RowRenderer {
  private static final long serialVersionUID = 1L;

  /** Below it a share is drawn but not named. */
  static final double UNLABELLED = 0.04;

  private static final double THICK = 0.74;

  private final transient Stacks stacks;

  StackRenderer(Canvas canvas, Stacks stacks) {
    super(canvas);
    this.stacks = stacks;
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
      int row,
      int pass) {
    double top = rows.getCategoryStart(row, 0, area, RectangleEdge.LEFT);
    double height = rows.getCategoryEnd(row, 0, area, RectangleEdge.LEFT) - top;
    double thick = height * THICK;
    Rectangle2D strip =
        new Rectangle2D.Double(area.getX(), top + (height - thick) / 2, area.getWidth(), thick);
    Stacks.Bar bar = stacks.bars().get(row);
    if (bar.parts().isEmpty() && series == 0) {
      keptBack(bar, shares.valueToJava2D(stacks.line(), area, RectangleEdge.BOTTOM), strip);
    } else if (series < bar.parts().size()) {
      Stacks.Part part = bar.parts().get(series);
      double left = shares.valueToJava2D(part.from(), area, RectangleEdge.BOTTOM);
      double right = shares.valueToJava2D(part.to(), area, RectangleEdge.BOTTOM);
      draw(part, new Rectangle2D.Double(left, strip.getY(), right - left, thick));
    }
  }

  private void keptBack(Stacks.Bar bar, double x, Rectangle2D strip) {
    Color ink = canvas().theme().muted();
    canvas().centred("·", x, strip.getCenterY(), Anchor.MIDDLE, Face.STRONG, ink);
    canvas().mark(strip, bar.tip());
  }

  private void draw(Stacks.Part part, Rectangle2D place) {
    Look look = canvas().look();
    double hair = Math.min(look.px(1), place.getWidth() / 4);
    Rectangle2D fill =
        new Rectangle2D.Double(
            place.getX(), place.getY(), place.getWidth() - hair, place.getHeight());
    if (fill.getWidth() > 0) {
      canvas().fill(fill, part.fill());
    }
    if (part.pattern() == Stacks.Pattern.HATCHED && fill.getWidth() > look.px(1)) {
      canvas().hatch(fill, LikertColours.HATCH);
    }
    double words = look.letters().width(part.label(), Face.SMALL) + look.px(3);
    if (part.share() >= UNLABELLED && words <= place.getWidth()) {
      Color ink = Contrast.lettersOn(part.fill());
      double x = place.getCenterX();
      canvas().centred(part.label(), x, place.getCenterY(), Anchor.MIDDLE, Face.SMALL, ink);
    }
    canvas().mark(place, part.tip());
  }
}
