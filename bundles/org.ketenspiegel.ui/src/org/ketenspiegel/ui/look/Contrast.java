// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import org.eclipse.swt.graphics.RGB;

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
public final class Contrast {

  /** The least contrast at which text of ordinary size is read by everybody. */
  public static final double TEXT = 4.5;

  private Contrast() {}

  public static double of(RGB a, RGB b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  /** The colour itself, or as much towards white or black as reading on the surface takes. */
  public static RGB readable(RGB colour, RGB surface) {
    RGB end = luminance(surface) < 0.18 ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
    for (double share = 0; share < 1; share += 0.05) {
      RGB mixed = mix(colour, end, share);
      // agencies' own colours are kept on light where they can be told apart (3 : 1)
      if (of(mixed, surface) >= (end.red == 255 ? TEXT : 3)) {
        return mixed;
      }
    }
    return end;
  }

  /** Of two colours the given share of the second. */
  public static RGB mix(RGB first, RGB second, double share) {
    return new RGB(
        (int) Math.round(first.red + (second.red - first.red) * share),
        (int) Math.round(first.green + (second.green - first.green) * share),
        (int) Math.round(first.blue + (second.blue - first.blue) * share));
  }

  /** Reads {@code #RRGGBB}. */
  public static RGB rgb(String hex) {
    int all = Integer.parseInt(hex.substring(1), 16);
    return new RGB(all >> 16, all >> 8 & 0xFF, all & 0xFF);
  }

  private static double luminance(RGB colour) {
    return 0.2126 * linear(colour.red)
        + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
