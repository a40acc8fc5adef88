// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts labels beside dots so that none lies on another, on a dot or on words that stand already; a
 * label that finds no such place gets none.
 *
 * <p>One label after the other takes its best free place, and moves to a better one until nothing
 * changes; of several orders the cheapest outcome counts. The same dots always give the same
 * picture.
 */
final class Placer {

  private static final int ROUNDS = 12;
  private static final double OVERLAP = 100;

  /** More than the first ring around a dot costs. */
  private static final double BAD = 0.6;

  private static final int NOBODY = -1;
  private static final int NOWHERE = -1;

  /** Right, left, above and so on, as parts of the label's own width and height. */
  private static final double[][] SIDES = {
    {0, -0.5}, {-1, -0.5}, {-0.5, -1}, {-0.5, 0}, {0, -1}, {0, 0}, {-1, -1}, {-1, 0}
  };

  /** The first rings around a dot. */
  private static final int NEAR = 2 * SIDES.length;

  private final List<Point2D> dots;
  private final double radius;
  private final double height;
  private final List<List<Rectangle2D>> candidates = new ArrayList<>();
  private final List<double[]> fixed = new ArrayList<>();

  /** Labels of so many pixels wide, one for each dot, all of one height. */
  Placer(
      Obstacles obstacles, List<Point2D> dots, double radius, List<Double> widths, double height) {
    this.dots = dots;
    this.radius = radius;
    this.height = height;
    for (int i = 0; i < dots.size(); i++) {
      List<Rectangle2D> places = around(dots.get(i), widths.get(i));
      candidates.add(places);
      fixed.add(fixed(obstacles, i, places));
    }
  }

  /** The place of each label; empty where there is no room for it. */
  List<Optional<Rectangle2D>> places() {
    List<Integer> natural = IntStream.range(0, dots.size()).boxed().toList();
    List<List<Integer>> orders =
        List.of(
            natural,
            natural.reversed(),
            sorted(natural, Comparator.comparingDouble(i -> dots.get(i).getX())),
            sorted(natural, Comparator.comparingDouble(i -> -dots.get(i).getX())),
            sorted(natural, Comparator.comparingDouble(i -> dots.get(i).getY())));
    int[] best = new int[dots.size()];
    for (List<Integer> order : orders) {
      best = better(best, settle(new int[dots.size()], order, NOBODY));
    }
    for (int label : natural) {
      best = insisting(label, best, natural);
    }
    int[] chosen = leftOut(best);
    return IntStream.range(0, chosen.length)
        .mapToObj(
            i ->
                chosen[i] == NOWHERE
                    ? Optional.<Rectangle2D>empty()
                    : Optional.of(candidates.get(i).get(chosen[i])))
        .toList();
  }

  /** Takes away the labels that lie on something, the worst first, until none does. */
  private int[] leftOut(int[] settled) {
    int[] chosen = settled.clone();
    while (true) {
      Optional<Integer> worst =
          IntStream.range(0, chosen.length)
              .filter(i -> chosen[i] != NOWHERE && cost(i, chosen[i], chosen) >= OVERLAP)
              .boxed()
              .max(Comparator.comparingDouble(i -> cost(i, chosen[i], chosen)));
      if (worst.isEmpty()) {
        return chosen;
      }
      chosen[worst.get()] = NOWHERE;
    }
  }

  private static List<Integer> sorted(List<Integer> dots, Comparator<Integer> by) {
    return dots.stream().sorted(by).toList();
  }

  /** What comes of it when a label that got a bad place takes a near one and others give way. */
  private int[] insisting(int label, int[] start, List<Integer> order) {
    int[] best = start;
    for (int c = 0; c < NEAR && cost(label, best[label], best) > BAD; c++) {
      int[] other = start.clone();
      other[label] = c;
      best = better(best, settle(other, order, label));
    }
    return best;
  }

  private int[] better(int[] one, int[] other) {
    return total(other) < total(one) - 1e-9 ? other : one;
  }

  /** Lets each label in turn take its best place, all but one that stays. */
  private int[] settle(int[] chosen, List<Integer> order, int staying) {
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int label : order) {
        int best = label == staying ? chosen[label] : best(label, chosen);
        moved |= best != chosen[label];
        chosen[label] = best;
      }
    }
    return chosen;
  }

  private double total(int[] chosen) {
    return IntStream.range(0, chosen.length).mapToDouble(i -> cost(i, chosen[i], chosen)).sum();
  }

  private List<Rectangle2D> around(Point2D dot, double width) {
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

  /** What a place costs wherever the other labels are. */
  private double[] fixed(Obstacles obstacles, int label, List<Rectangle2D> places) {
    double[] costs = new double[places.size()];
    Point2D own = dots.get(label);
    for (int c = 0; c < costs.length; c++) {
      Rectangle2D place = places.get(c);
      Line2D leader = leader(own, place);
      boolean led = moved(own, place);
      costs[c] = obstacles.cost(place);
      costs[c] += 0.5 * (c / SIDES.length) + 0.02 * (c % SIDES.length) + (led ? 0.6 : 0);
      for (Point2D dot : dots) {
        if (dot != own) {
          costs[c] += touches(place, dot) ? OVERLAP : 0;
          costs[c] += mistaken(place, own, dot) ? 3 : 0;
          costs[c] += led && leader.ptSegDist(dot) < radius * 1.5 ? 8 : 0;
        }
      }
    }
    return costs;
  }

  private int best(int label, int[] chosen) {
    int best = chosen[label];
    double least = cost(label, best, chosen);
    for (int c = 0; c < candidates.get(label).size(); c++) {
      if (fixed.get(label)[c] < least) {
        double cost = cost(label, c, chosen);
        if (cost < least - 1e-9) {
          least = cost;
          best = c;
        }
      }
    }
    return best;
  }

  private double cost(int label, int candidate, int[] chosen) {
    Rectangle2D place = candidates.get(label).get(candidate);
    double cost = fixed.get(label)[candidate];
    boolean led = moved(dots.get(label), place);
    Line2D leader = leader(dots.get(label), place);
    for (int other = 0; other < chosen.length; other++) {
      if (other != label && chosen[other] != NOWHERE) {
        Rectangle2D theirs = candidates.get(other).get(chosen[other]);
        cost += place.intersects(theirs) ? OVERLAP : 0;
        cost += led && leader.intersects(theirs) ? 8 : 0;
      }
    }
    return cost;
  }

  private boolean touches(Rectangle2D place, Point2D dot) {
    double reach = radius + 1;
    return place.intersects(dot.getX() - reach, dot.getY() - reach, 2 * reach, 2 * reach);
  }

  /** Whether a label would be taken for that of another dot, which is nearly as near. */
  private boolean mistaken(Rectangle2D place, Point2D own, Point2D other) {
    double distance = length(leader(other, place));
    return distance < 2.2 * radius && distance < 1.6 * length(leader(own, place));
  }

  private static double length(Line2D line) {
    return line.getP1().distance(line.getP2());
  }

  /** Whether a label is so far from its dot that a line must tell them together. */
  boolean moved(Point2D dot, Rectangle2D place) {
    return length(leader(dot, place)) > radius + height * 0.6;
  }

  /** From the dot to the nearest point of the label's edge. */
  static Line2D leader(Point2D dot, Rectangle2D place) {
    double x = Math.max(place.getMinX(), Math.min(dot.getX(), place.getMaxX()));
    double y = Math.max(place.getMinY(), Math.min(dot.getY(), place.getMaxY()));
    return new Line2D.Double(dot.getX(), dot.getY(), x, y);
  }
}
