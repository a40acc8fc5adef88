// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where values lie in a drawing with two axes: what a window needs to let its lines be dragged.
 *
 * @param place of the plot, in pixels
 * @param left value at its left edge, and so on for the others
 */
public record Plane(Rectangle2D place, double left, double right, double bottom, double top) {

  public double toX(double value) {
    return place.getX() + (value - left) / (right - left) * place.getWidth();
  }

  public double toY(double value) {
    return place.getMaxY() - (value - bottom) / (top - bottom) * place.getHeight();
  }

  /** The value at a pixel across. */
  public double atX(double x) {
    return left + (x - place.getX()) / place.getWidth() * (right - left);
  }

  /** The value at a pixel down. */
  public double atY(double y) {
    return bottom + (place.getMaxY() - y) / place.getHeight() * (top - bottom);
  }
}
