// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.chart.Plane;

/** Figures under one another, each with its title. */
public record Titled(Look look, List<Part> parts) implements Figure {

  /** A figure and what stands above it. */
  public record Part(String title, Figure figure) {}

  public Titled {
    parts = List.copyOf(parts);
  }

  @Override
  public double height(double width) {
    return parts.stream().mapToDouble(p -> head() + p.figure().height(width)).sum();
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    double y = area.getY();
    for (Part part : parts) {
      canvas.centred(
          part.title(), area.getX(), y + head() / 2, Anchor.START, Face.STRONG, look.theme().ink());
      y += head();
      double height = part.figure().height(area.getWidth());
      part.figure().draw(canvas, new Rectangle2D.Double(area.getX(), y, area.getWidth(), height));
      y += height;
    }
  }

  @Override
  public Optional<Plane> plane(Rectangle2D area) {
    return Optional.empty();
  }

  private double head() {
    return look.px(28);
  }
}
