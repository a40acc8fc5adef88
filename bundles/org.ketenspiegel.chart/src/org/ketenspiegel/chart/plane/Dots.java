// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.placement.Verdict;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.Emphasis;
import org.ketenspiegel.chart.ink.Canvas;

/** The dots of a matrix: hollow where it is undecided in which quadrant they lie. */
record Dots(Canvas canvas, Placement placement, Color fill, Emphasis emphasis) {

  int count() {
    return placement.points().size();
  }

  /** At their places, in the order of the points; those outside the area are not seen. */
  void draw(List<Point2D> places, Rectangle2D area) {
    List<Standing> standings = placement.standings();
    for (int k = 0; k < places.size(); k++) {
      Point2D at = places.get(k);
      if (!area.contains(at)) {
        continue;
      }
      boolean selected = emphasis.selected().contains(placement.points().get(k).key());
      double radius = PointRenderer.radius(canvas.look()) + (selected ? canvas.look().px(2) : 0);
      double ring = canvas.look().px(1.25);
      canvas.dot(at.getX(), at.getY(), radius + ring, canvas.theme().surface());
      canvas.dot(at.getX(), at.getY(), radius, fill);
      if (standings.get(k).verdict().equals(Optional.of(Verdict.UNDECIDED))) {
        double inside = radius - canvas.look().px(1.75);
        canvas.dot(at.getX(), at.getY(), inside, canvas.theme().surface());
      }
    }
  }
}
