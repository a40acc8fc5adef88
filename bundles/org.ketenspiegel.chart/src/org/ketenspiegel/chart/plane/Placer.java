// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts labels beside dots so that none lies on another, on a dot or on words that stand already.
 *
 * <p>Each label starts at its best free place; then each in turn may move to a better one until
 * nothing changes. The same dots always give the same picture.
 */
final class Placer {

  private static final int ROUNDS = 12;
  private static final double OVERLAP = 100;

  /** Left, right, above and so on, as parts of the label's own width and height. */
  private static final double[][] SIDES = {
    {0, -0.5}, {-1, -0.5}, {-0.5, -1}, {-0.5, 0}, {0, -1}, {0, 0}, {-1, -1}, {-1, 0}
  };

  private final Rectangle2D bounds;
  private final List<Point2D> dots;
  private final List<Rectangle2D> taken;
  private final List<Line2D> lines;
  private final double radius;
  private final List<List<Rectangle2D>> candidates = new ArrayList<>();

  /**
   * @param bounds where labels must stay
   * @param taken places of other words
   * @param lines that labels rather do not cross
   */
  Placer(
      Rectangle2D bounds,
      List<Point2D> dots,
      double radius,
      List<Rectangle2D> taken,
      List<Line2D> lines) {
    this.bounds = bounds;
    this.dots = dots;
    this.radius = radius;
    this.taken = taken;
    this.lines = lines;
  }

  /** The place of each label, as wide as asked and as high. */
  List<Rectangle2D> place(List<Double> widths, double height) {
    for (int i = 0; i < dots.size(); i++) {
      candidates.add(around(dots.get(i), widths.get(i), height));
    }
    int[] chosen = new int[dots.size()];
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int i = 0; i < chosen.length; i++) {
        int best = best(i, chosen);
        moved |= best != chosen[i];
        chosen[i] = best;
      }
    }
    List<Rectangle2D> places = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      places.add(candidates.get(i).get(chosen[i]));
    }
    return places;
  }

  private List<Rectangle2D> around(Point2D dot, double width, double height) {
    List<Rectangle2D> places = new ArrayList<>();
    for (double far = radius + height * 0.2; far < height * 7; far += height * 0.5) {
      for (double[] side : SIDES) {
        double dx = (side[0] + 0.5) * 2;
        double dy = (side[1] + 0.5) * 2;
        double slant = dx != 0 && dy != 0 ? Math.sqrt(0.5) : 1;
        places.add(
            new Rectangle2D.Double(
                dot.getX() + side[0] * width + dx * far * slant,
                dot.getY() + side[1] * height + dy * far * slant,
                width,
                height));
      }
    }
    return places;
  }

  private int best(int label, int[] chosen) {
    int best = chosen[label];
    double least = cost(label, best, chosen);
    for (int c = 0; c < candidates.get(label).size(); c++) {
      double cost = cost(label, c, chosen);
      if (cost < least - 1e-9) {
        least = cost;
        best = c;
      }
    }
    return best;
  }

  private double cost(int label, int candidate, int[] chosen) {
    Rectangle2D place = candidates.get(label).get(candidate);
    double cost = candidate * 0.4 / SIDES.length + candidate % SIDES.length * 0.02;
    cost += bounds.contains(place) ? 0 : 10 * OVERLAP;
    for (Rectangle2D words : taken) {
      cost += place.intersects(words) ? OVERLAP : 0;
    }
    for (Line2D line : lines) {
      cost += line.intersects(place) ? 0.7 : 0;
    }
    for (int other = 0; other < dots.size(); other++) {
      if (other != label) {
        Rectangle2D theirs = candidates.get(other).get(chosen[other]);
        cost += touches(place, dots.get(other)) ? OVERLAP : 0;
        cost += place.intersects(theirs) ? OVERLAP : 0;
        cost += leaderCrosses(label, place, theirs) ? 3 : 0;
      }
    }
    return cost;
  }

  private boolean leaderCrosses(int label, Rectangle2D place, Rectangle2D theirs) {
    return moved(dots.get(label), place) && leader(dots.get(label), place).intersects(theirs);
  }

  private boolean touches(Rectangle2D place, Point2D dot) {
    double reach = radius + 1;
    return place.intersects(dot.getX() - reach, dot.getY() - reach, 2 * reach, 2 * reach);
  }

  /** Whether a label is so far from its dot that a line must tell them together. */
  boolean moved(Point2D dot, Rectangle2D place) {
    Line2D leader = leader(dot, place);
    return leader.getP1().distance(leader.getP2()) > radius + place.getHeight() * 0.6;
  }

  /** From the dot to the nearest point of the label's edge. */
  static Line2D leader(Point2D dot, Rectangle2D place) {
    double x = Math.max(place.getMinX(), Math.min(dot.getX(), place.getMaxX()));
    double y = Math.max(place.getMinY(), Math.min(dot.getY(), place.getMaxY()));
    return new Line2D.Double(dot.getX(), dot.getY(), x, y);
  }
}
