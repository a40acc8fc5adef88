// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.Color;

/** Whether colours can be told apart, by the definition of WCAG 2.2. */
public final class Contrast {

  /** What text needs at least. */
  public static final double TEXT = 4.5;

  private static final double GRAPHIC = 3;

  private static final int STEPS = 100;

  private static final Color DARK = new Color(0x1F2328);

  private Contrast() {}

  /** Between 1 (the same) and 21 (black and white). */
  public static double between(Color a, Color b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** The colour, made lighter or darker in its own hue just as far as it must to stand out. */
  public static Color reach(Color colour, Color surface, double ratio) {
    return Paired.each(colour, surface, (c, s) -> reached(c, s, ratio));
  }

  /** As a dot or bar: what stands out of white without letters must be lighter in the dark. */
  public static Color graphic(Color colour, Color surface) {
    return Paired.each(colour, surface, (c, s) -> reached(c, s, isDark(s) ? TEXT : GRAPHIC));
  }

  /**
   * A colour of the same hue that can be told from it: paler, or nearer to the letters where paler
   * would no longer stand out.
   */
  public static Color tint(Color colour, Color surface, double part) {
    return Paired.each(
        colour,
        surface,
        (c, s) -> {
          Color base = graphic(c, s);
          Color paler = mixed(base, s, part);
          return between(paler, s) >= (isDark(s) ? TEXT : GRAPHIC)
              ? paler
              : mixed(base, isDark(s) ? Color.WHITE : DARK, part);
        });
  }

  /** The colour with what lies behind it seen through; opaque at 255. */
  public static Color veil(Color colour, int alpha) {
    return Paired.each(colour, c -> new Color(c.getRed(), c.getGreen(), c.getBlue(), alpha));
  }

  private static boolean isDark(Color surface) {
    return luminance(surface) < 0.18;
  }

  private static Color reached(Color colour, Color surface, double ratio) {
    boolean lighter = isDark(surface);
    Color moved = colour;
    for (int step = 1; between(moved, surface) < ratio && step <= STEPS; step++) {
      moved = lighter ? lighter(colour, (double) step / STEPS) : darker(colour, step);
    }
    return moved;
  }

  /** First as bright as the hue can be, then paler: so that it stays a colour. */
  private static Color lighter(Color colour, double part) {
    float[] hsb = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
    double brightness = hsb[2] + (1 - hsb[2]) * Math.min(1, 2 * part);
    double saturation = hsb[1] * (1 - 0.35 * Math.min(1, 2 * part));
    saturation *= 1 - Math.max(0, 2 * part - 1);
    return Color.getHSBColor(hsb[0], (float) saturation, (float) brightness);
  }

  private static Color darker(Color colour, int step) {
    return mixed(colour, Color.BLACK, (double) step / STEPS);
  }

  /** Dark or white letters, whichever can be read on a fill. */
  public static Color lettersOn(Color fill) {
    return Paired.each(fill, Contrast::letters);
  }

  private static Color letters(Color fill) {
    if (between(DARK, fill) >= TEXT) {
      return DARK;
    }
    return between(Color.WHITE, fill) >= TEXT ? Color.WHITE : Color.BLACK;
  }

  /** Part of the way from one colour to another. */
  public static Color mix(Color from, Color to, double part) {
    return Paired.each(from, to, (a, b) -> mixed(a, b, part));
  }

  private static Color mixed(Color from, Color to, double part) {
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
