// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shape of a course's points; with its dashes it tells courses of one tint apart. */
enum Sign {
  DISC,
  SQUARE(-0.86, -0.86, 0.86, -0.86, 0.86, 0.86, -0.86, 0.86),
  TRIANGLE(0, -1.2, 1.1, 0.75, -1.1, 0.75),
  DIAMOND(0, -1.25, 1.1, 0, 0, 1.25, -1.1, 0),
  TURNED(0, 1.2, 1.1, -0.75, -1.1, -0.75);

  private static final float[][] DASHES = {{}, {9, 3}, {9, 3, 2, 3}, {4, 2.5f}};

  private final double[] corners;

  Sign(double... corners) {
    this.corners = corners;
  }

  static Sign of(int course) {
    return values()[course % values().length];
  }

  /** Of the line of a course; none for an unbroken one. */
  static float[] dashes(int course) {
    return DASHES[course % DASHES.length].clone();
  }

  Shape at(double x, double y, double radius) {
    if (corners.length == 0) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners.length; i += 2) {
      double px = x + radius * corners[i];
      double py = y + radius * corners[i + 1];
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }
}
