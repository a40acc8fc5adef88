// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Contrast;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.LikertColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;

/**
 * A field for each question and group, coloured by its place between the lowest and the highest
 * value of all, with the value and the letters of the groups it is significantly above.
 */
public record Heat(Look look, Table table) implements Figure {

  private static final int SHADES = 7;
  private static final double ROW = 26;
  private static final double HEAD = 26;

  /** What a summary mostly shows: means where it has them, else shares. */
  static Line.Kind kind(Table table) {
    boolean means = table.lines().stream().anyMatch(l -> l.kind() == Line.Kind.MEAN);
    return means ? Line.Kind.MEAN : table.lines().getFirst().kind();
  }

  private List<Integer> lines() {
    return Grid.lines(table, kind(table));
  }

  @Override
  public double height(double width) {
    return look.px(HEAD + ROW * lines().size());
  }

  @Override
  public Optional<Plane> plane(Rectangle2D area) {
    return Optional.empty();
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    double left = area.getX() + area.getWidth() * 0.34;
    double field = (area.getMaxX() - left) / table.groups().size();
    for (int g = 0; g < table.groups().size(); g++) {
      String name = look.words(table.groups().get(g).label());
      double middle = left + (g + 0.5) * field;
      canvas.centred(
          look.letters().wrap(name, Face.STRONG, field, 1).getFirst(),
          middle,
          area.getY() + look.px(HEAD / 2),
          Anchor.MIDDLE,
          Face.STRONG,
          look.theme().ink());
    }
    double y = area.getY() + look.px(HEAD);
    for (int line : lines()) {
      row(canvas, line, area.getX(), left, y, field);
      y += look.px(ROW);
    }
  }

  private void row(Canvas canvas, int line, double x, double left, double y, double field) {
    double room = left - x - look.px(8);
    String label = look.words(table.lines().get(line).label());
    canvas.centred(
        look.letters().wrap(label, Face.LABEL, room, 1).getFirst(),
        left - look.px(8),
        y + look.px(ROW / 2),
        Anchor.END,
        Face.LABEL,
        look.theme().ink());
    for (int g = 0; g < table.groups().size(); g++) {
      Rectangle2D place =
          new Rectangle2D.Double(
              left + g * field + look.px(1), y + look.px(1), field - look.px(2), look.px(ROW - 2));
      cell(canvas, line, g, place);
    }
  }

  private void cell(Canvas canvas, int line, int g, Rectangle2D place) {
    Line about = table.lines().get(line);
    Group group = table.groups().get(g);
    Cell cell = table.cell(line, g);
    Color fill = look.theme().grid();
    String words = cell instanceof Cell.Suppressed ? "·" : "";
    if (cell instanceof Cell.Estimate e) {
      fill = shade(e.value());
      String above = Significance.of(table).above(about, group.key());
      words = look.numbers().value(about.kind(), e) + (above.isEmpty() ? "" : " " + above);
    }
    if (!(cell instanceof Cell.Empty)) {
      canvas.fill(place, fill);
      Color ink = cell instanceof Cell.Estimate ? Contrast.lettersOn(fill) : look.theme().muted();
      canvas.centred(words, place.getCenterX(), place.getCenterY(), Anchor.MIDDLE, Face.SMALL, ink);
      String label = look.words(about.label()) + " · " + look.words(group.label());
      canvas.mark(place, Phrases.tip(look, label, about.kind(), cell));
    }
  }

  private Color shade(double value) {
    double[] values =
        lines().stream()
            .flatMap(l -> table.cells().get(l).stream())
            .filter(Cell.Estimate.class::isInstance)
            .mapToDouble(c -> ((Cell.Estimate) c).value())
            .sorted()
            .toArray();
    double low = values[0];
    double span = values[values.length - 1] - low;
    int shade = span == 0 ? SHADES / 2 : (int) Math.min(SHADES - 1, (value - low) / span * SHADES);
    return LikertColours.of(SHADES).get(shade);
  }
}
