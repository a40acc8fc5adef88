// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.ketenspiegel.analysis.placement.Replicates;
import org.ketenspiegel.analysis.placement.Scatter;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.Emphasis;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.ink.Canvas;

/** How far points scatter from replicate to replicate: specks and ellipses behind the dots. */
record Scatters(Placement placement, Plane plane, Color fill, Emphasis emphasis) {

  private static final int CORNERS = 72;
  private static final int MOST_SPECKS = 600;
  private static final int SPECK = 70;
  private static final int INSIDE = 34;

  void draw(Canvas canvas) {
    Optional<Replicates> replicates = placement.evidence().replicates();
    for (int k = 0; replicates.isPresent() && k < placement.points().size(); k++) {
      Placement.Point point = placement.points().get(k);
      if (emphasis.clouds().contains(point.key())) {
        cloud(canvas, replicates.get(), k);
      }
      if (emphasis.ellipses().contains(point.key())) {
        ellipse(canvas, placement.scatter(point, emphasis.level()).orElseThrow());
      }
    }
  }

  private void cloud(Canvas canvas, Replicates replicates, int k) {
    Color speck = new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), SPECK);
    double radius = canvas.look().px(1);
    int step = Math.max(1, replicates.size() / MOST_SPECKS);
    for (int b = 0; b < replicates.size(); b += step) {
      double x = plane.toX(replicates.x(b, k));
      double y = plane.toY(replicates.y(b, k));
      if (plane.place().contains(x, y)) {
        canvas.dot(x, y, radius, speck);
      }
    }
  }

  private void ellipse(Canvas canvas, Scatter scatter) {
    Path2D whole = new Path2D.Double();
    Path2D seen = new Path2D.Double();
    boolean inside = false;
    for (int corner = 0; corner <= CORNERS; corner++) {
      double[] at = scatter.ellipse().at(2 * Math.PI * corner / CORNERS);
      double x = plane.toX(at[0]);
      double y = plane.toY(at[1]);
      boolean before = inside;
      inside = plane.place().contains(x, y);
      to(whole, x, y, corner > 0);
      to(seen, x, y, before && inside);
    }
    Area part = new Area(whole);
    part.intersect(new Area(plane.place()));
    canvas.fill(part, new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), INSIDE));
    canvas.stroke(seen, fill, canvas.look().px(0.75));
  }

  private static void to(Path2D path, double x, double y, boolean drawn) {
    if (drawn) {
      path.lineTo(x, y);
    } else {
      path.moveTo(x, y);
    }
  }
}
