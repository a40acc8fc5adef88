// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import org.ketenspiegel.model.Text;

/**
 * The same points placed by other choices that could be defended as well. It takes over its arrays.
 *
 * @param choices what was chosen, in words
 * @param x p importances
 * @param y p performances
 * @param across cut of importance
 * @param up cut of performance
 */
public record Specification(Text choices, double[] x, double[] y, Cut across, Cut up) {

  public Quadrant quadrant(int point) {
    return Quadrant.of(x[point], y[point], across.at(x), up.at(y));
  }
}
