// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.geom.Rectangle2D;

/** JFreeChart's plots lie on whole pixels; whoever draws beside one must know where it ends up. */
public final class Pixels {

  private Pixels() {}

  /** The largest rectangle of whole pixels within another. */
  public static Rectangle2D whole(Rectangle2D area) {
    double left = Math.ceil(area.getMinX());
    double top = Math.ceil(area.getMinY());
    double right = Math.floor(area.getMaxX());
    double bottom = Math.floor(area.getMaxY());
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }
}
