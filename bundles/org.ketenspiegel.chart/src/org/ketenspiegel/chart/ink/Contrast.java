// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.Color;

/** Whether colours can be told apart, by the definition of WCAG 2.2. */
public final class Contrast {

  /** What text needs at least. */
  public static final double TEXT = 4.5;

  private static final Color DARK = new Color(0x1F2328);

  private Contrast() {}

  /** Between 1 (the same) and 21 (black and white). */
  public static double between(Color a, Color b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** The colour, moved towards white or black just as far as it must to stand out. */
  public static Color reach(Color colour, Color surface, double ratio) {
    Color end = luminance(surface) < 0.18 ? Color.WHITE : Color.BLACK;
    Color moved = colour;
    for (int step = 1; between(moved, surface) < ratio && step <= 50; step++) {
      moved = mix(colour, end, step / 50.0);
    }
    return moved;
  }

  /** Dark or white letters, whichever can be read on a fill. */
  public static Color lettersOn(Color fill) {
    if (between(DARK, fill) >= TEXT) {
      return DARK;
    }
    return between(Color.WHITE, fill) >= TEXT ? Color.WHITE : Color.BLACK;
  }

  /** Part of the way from one colour to another. */
  public static Color mix(Color from, Color to, double part) {
    return new Color(
        between(from.getRed(), to.getRed(), part),
        between(from.getGreen(), to.getGreen(), part),
        between(from.getBlue(), to.getBlue(), part));
  }

  private static int between(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
