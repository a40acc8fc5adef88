// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.ink.Figure;

/** A figure made of rows: it has one axis, so no plane. */
interface Tabular extends Figure {

  @Override
  default Optional<Plane> plane(Rectangle2D area) {
    return Optional.empty();
  }
}
