// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.Emphasis;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.Section;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.Look;

/**
 * One matrix, or several beside one another on common axes.
 *
 * @param together all whose points the axes hold
 * @param section what of the axes is looked at
 */
public record Matrices(
    Look look,
    List<Placement> placements,
    List<Placement> together,
    Emphasis emphasis,
    Section section)
    implements Figure {

  private static final double LEAST = 300;

  public Matrices {
    placements = List.copyOf(placements);
  }

  @Override
  public double height(double width) {
    int columns = columns(width);
    int rows = (placements.size() + columns - 1) / columns;
    return rows * (head() + panel(0).height(panelWidth(width)));
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    int columns = columns(area.getWidth());
    int rows = (placements.size() + columns - 1) / columns;
    double width = panelWidth(area.getWidth());
    double height = area.getHeight() / rows;
    for (int i = 0; i < placements.size(); i++) {
      double x = area.getX() + i % columns * (width + gap());
      double y = area.getY() + i / columns * height;
      title(canvas, placements.get(i), x, y, width);
      panel(i).draw(canvas, new Rectangle2D.Double(x, y + head(), width, height - head()));
    }
  }

  @Override
  public Optional<Plane> plane(Rectangle2D area) {
    return placements.size() == 1 ? panel(0).plane(area) : Optional.empty();
  }

  private void title(Canvas canvas, Placement placement, double x, double y, double width) {
    if (head() > 0) {
      String words = look.words(placement.title());
      String line = look.letters().wrap(words, Face.STRONG, width, 1).getFirst();
      double middle = y + head() / 2;
      canvas.centred(line, x, middle, Anchor.START, Face.STRONG, look.theme().ink());
    }
  }

  private Matrix panel(int index) {
    return new Matrix(
        look,
        placements.get(index),
        Extent.across(together).part(section.left(), section.right()),
        Extent.up(together).part(section.bottom(), section.top()),
        placements.size() == 1 ? Matrix.Size.WHOLE : Matrix.Size.PANEL,
        emphasis);
  }

  private double head() {
    return placements.size() == 1 ? 0 : look.px(28);
  }

  private double gap() {
    return look.px(20);
  }

  private int columns(double width) {
    int room = (int) ((width + gap()) / (look.px(LEAST) + gap()));
    return Math.max(1, Math.min(placements.size(), room));
  }

  private double panelWidth(double width) {
    int columns = columns(width);
    return (width - (columns - 1) * gap()) / columns;
  }
}
