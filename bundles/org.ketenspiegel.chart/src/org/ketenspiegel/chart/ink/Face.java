// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

/** The few sorts of letters a drawing has, in pixels at scale 1. */
public enum Face {
  LABEL(12, false),
  STRONG(12, true),
  SMALL(11, false),
  CORNER(13, false);

  private final double size;
  private final boolean bold;

  Face(double size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  public double size() {
    return size;
  }

  public boolean bold() {
    return bold;
  }
}
