// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.awt.Color;
import org.ketenspiegel.chart.ink.Paired;

/** The surface a drawing stands on, and the greys that go with it. */
public enum Theme {
  LIGHT(0xFFFFFF, 0x1F2328, 0x5C6370, 0xE9EBEE, 0xA9AFB9),
  DARK(0x1E1F22, 0xE6E8EB, 0xA7ADB7, 0x35383D, 0x6B7079),
  /** Whichever the page has that an SVG stands in, by {@link PageColours}; light in pixels. */
  EITHER(LIGHT, DARK);

  private final Color surface;
  private final Color ink;
  private final Color muted;
  private final Color grid;
  private final Color line;

  Theme(int surface, int ink, int muted, int grid, int line) {
    this.surface = new Color(surface);
    this.ink = new Color(ink);
    this.muted = new Color(muted);
    this.grid = new Color(grid);
    this.line = new Color(line);
  }

  Theme(Theme light, Theme dark) {
    this.surface = Paired.of(light.surface, dark.surface);
    this.ink = Paired.of(light.ink, dark.ink);
    this.muted = Paired.of(light.muted, dark.muted);
    this.grid = Paired.of(light.grid, dark.grid);
    this.line = Paired.of(light.line, dark.line);
  }

  public Color surface() {
    return surface;
  }

  /** Of words that matter. */
  public Color ink() {
    return ink;
  }

  /** Of bases, axes and notes: still readable. */
  public Color muted() {
    return muted;
  }

  /** Of lines one looks through. */
  public Color grid() {
    return grid;
  }

  /** Of lines one looks at. */
  public Color line() {
    return line;
  }
}
