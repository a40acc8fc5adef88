// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import org.eclipse.swt.graphics.RGB;

/** A colour thinned towards what it stands on. */
final class Tint {

  private Tint() {}

  /**
   * @param strength 1 for the colour itself, 0 for the ground
   */
  static RGB of(RGB colour, RGB ground, double strength) {
    return new RGB(
        mix(colour.red, ground.red, strength),
        mix(colour.green, ground.green, strength),
        mix(colour.blue, ground.blue, strength));
  }

  private static int mix(int ink, int ground, double strength) {
    return (int) Math.round(ink * strength + ground * (1 - strength));
  }
}
