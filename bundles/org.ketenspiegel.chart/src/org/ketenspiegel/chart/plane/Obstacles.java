// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What labels of a matrix must heed.
 *
 * @param bounds where they must stay
 * @param words places of words that stand already: never on these
 * @param lines rather not across
 * @param grid not across where there is a choice
 */
record Obstacles(
    Rectangle2D bounds, List<Rectangle2D> words, List<Line2D> lines, List<Line2D> grid) {

  private static final double NEVER = 100;

  /** How bad it is to put a label there. */
  double cost(Rectangle2D place) {
    double cost = bounds.contains(place) ? 0 : 10 * NEVER;
    cost += NEVER * words.stream().filter(place::intersects).count();
    cost += 0.7 * lines.stream().filter(l -> l.intersects(place)).count();
    return cost + 0.12 * grid.stream().filter(l -> l.intersects(place)).count();
  }
}
