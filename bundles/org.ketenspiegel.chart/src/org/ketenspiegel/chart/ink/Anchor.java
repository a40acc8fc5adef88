// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

/** Which part of a text stands at the place given for it. */
public enum Anchor {
  START(0),
  MIDDLE(0.5),
  END(1);

  private final double part;

  Anchor(double part) {
    this.part = part;
  }

  /** Left of the place, as a part of the width. */
  public double part() {
    return part;
  }
}
