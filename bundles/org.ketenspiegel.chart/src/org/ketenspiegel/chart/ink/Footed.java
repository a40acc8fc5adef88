// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.chart.Plane;

/** A figure with a line at its foot that says where the numbers come from. */
public record Footed(Look look, Figure figure, String source) implements Figure {

  @Override
  public double height(double width) {
    return figure.height(width) + foot(width);
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    double foot = foot(area.getWidth());
    double above = Math.max(figure.height(area.getWidth()), area.getHeight() - foot);
    figure.draw(canvas, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), above));
    double y = area.getY() + above + foot - look.px(6);
    List<String> lines = lines(area.getWidth());
    for (int i = lines.size() - 1; i >= 0; i--) {
      canvas.text(lines.get(i), area.getX(), y, Anchor.START, Face.SMALL, look.theme().muted());
      y -= look.letters().leading(Face.SMALL);
    }
  }

  @Override
  public Optional<Plane> plane(Rectangle2D area) {
    return figure.plane(above(area));
  }

  private Rectangle2D above(Rectangle2D area) {
    double width = area.getWidth();
    double height = Math.max(figure.height(width), area.getHeight() - foot(width));
    return new Rectangle2D.Double(area.getX(), area.getY(), width, height);
  }

  private double foot(double width) {
    return look.px(12) + lines(width).size() * look.letters().leading(Face.SMALL);
  }

  private List<String> lines(double width) {
    return look.letters().wrap(source, Face.SMALL, width, 3);
  }
}
