// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;

/** What a matrix shows without any point: names of quadrants and axes, the dashed lines. */
final class Frame {

  private record Corner(Quadrant quadrant, Anchor anchor, double x, double y) {}

  private final Look look;
  private final Placement placement;
  private final Plane plane;
  private final Face face;
  private final int decimals;
  private final List<Corner> corners = new ArrayList<>();

  Frame(Look look, Placement placement, Plane plane, Face face, int decimals) {
    this.look = look;
    this.placement = placement;
    this.plane = plane;
    this.face = names(look, placement, plane, face);
    this.decimals = decimals;
    Rectangle2D place = plane.place();
    double left = place.getMinX() + look.px(8);
    double right = place.getMaxX() - look.px(8);
    double top = place.getMinY() + look.px(14);
    double bottom = place.getMaxY() - look.px(14);
    corners.add(new Corner(Quadrant.GOOD_LITTLE_IMPACT, Anchor.START, left, top));
    corners.add(new Corner(Quadrant.KEEP, Anchor.END, right, top));
    corners.add(new Corner(Quadrant.POOR_LITTLE_IMPACT, Anchor.START, left, bottom));
    corners.add(new Corner(Quadrant.IMPROVE, Anchor.END, right, bottom));
  }

  /** The face that is asked for, or the smallest when the names do not fit beside each other. */
  private static Face names(Look look, Placement placement, Plane plane, Face face) {
    double room = plane.place().getWidth() / 2 - look.px(12);
    return Arrays.stream(Quadrant.values())
            .mapToDouble(q -> look.letters().width(look.words(placement.name(q)), face))
            .anyMatch(w -> w > room - look.px(2))
        ? Face.SMALL
        : face;
  }

  /** The places of the quadrants' names and of the level line's value. */
  List<Rectangle2D> words() {
    List<Rectangle2D> places = new ArrayList<>();
    corners.forEach(c -> places.add(place(c)));
    double width = look.letters().width(level(), Face.SMALL);
    double height = look.letters().leading(Face.SMALL);
    double y = plane.toY(placement.y().line()) - look.px(8) - height / 2;
    places.add(new Rectangle2D.Double(plane.place().getMaxX() - width, y, width, height));
    return places;
  }

  private String level() {
    return look.numbers().decimal(placement.y().line(), 2);
  }

  private Rectangle2D place(Corner corner) {
    List<String> lines = lines(corner);
    double width = lines.stream().mapToDouble(l -> look.letters().width(l, face)).max().orElse(0);
    double leading = look.letters().leading(face);
    double left = corner.x() - corner.anchor().part() * width;
    double top = first(corner, lines.size()) - leading / 2;
    return new Rectangle2D.Double(left, top, width, lines.size() * leading);
  }

  /** The middle of the first line: names grow away from the edge they stand at. */
  private double first(Corner corner, int lines) {
    boolean below = corner.y() > plane.place().getCenterY();
    return below ? corner.y() - (lines - 1) * look.letters().leading(face) : corner.y();
  }

  private List<String> lines(Corner corner) {
    String words = look.words(placement.name(corner.quadrant()));
    String capital = words.substring(0, 1).toUpperCase() + words.substring(1);
    double room = plane.place().getWidth() / 2 - look.px(12);
    return look.letters().wrap(capital, face, room, 2);
  }

  void drawBehind(Canvas canvas, Rectangle2D area) {
    Color muted = look.theme().muted();
    for (Corner corner : corners) {
      List<String> lines = lines(corner);
      for (int i = 0; i < lines.size(); i++) {
        double y = first(corner, lines.size()) + i * look.letters().leading(face);
        canvas.centred(lines.get(i), corner.x(), y, corner.anchor(), face, muted);
      }
    }
    String up = look.words(placement.y().label());
    double top = area.getY() + look.px(8);
    canvas.centred(up, area.getX(), top, Anchor.START, Face.SMALL, muted);
    lines(canvas);
    new Caption(look, placement, plane.place().getWidth()).draw(canvas, plane.place());
  }

  private void lines(Canvas canvas) {
    Rectangle2D place = plane.place();
    Color line = look.theme().line();
    Color muted = look.theme().muted();
    double x = plane.toX(placement.x().line());
    double y = plane.toY(placement.y().line());
    float dash = (float) look.px(3);
    if (x >= place.getMinX() && x <= place.getMaxX()) {
      canvas.stroke(
          new Line2D.Double(x, place.getMinY(), x, place.getMaxY()), line, look.px(1), dash, dash);
      String across = look.numbers().decimal(placement.x().line(), decimals);
      canvas.centred(across, x, place.getMinY() - look.px(8), Anchor.MIDDLE, Face.SMALL, muted);
    }
    if (y >= place.getMinY() && y <= place.getMaxY()) {
      canvas.stroke(
          new Line2D.Double(place.getMinX(), y, place.getMaxX(), y), line, look.px(1), dash, dash);
      canvas.centred(level(), place.getMaxX(), y - look.px(8), Anchor.END, Face.SMALL, muted);
    }
  }
}
