// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.ketenspiegel.chart.Plane;

/** A picture that knows how tall it wants to be. */
public interface Figure {

  /** Natural height for a width, in pixels. */
  double height(double width);

  /** Draws within the area; one that is lower than natural is overrun at the bottom. */
  void draw(Canvas canvas, Rectangle2D area);

  /** Where values lie when drawn within the area; only of a single picture with two axes. */
  Optional<Plane> plane(Rectangle2D area);
}
