// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.svg;

import java.awt.Color;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.chart.ink.Paired;

/**
 * The colours of one drawing under numbers. The generator writes nothing of a colour but its red,
 * green and blue, so a number in their place finds the colour again with all it knows.
 */
public final class Inks {

  /** A blue that no colour has for which the generator would write a name. */
  private static final int UNNAMED = 7;

  private final List<Color> inks = new ArrayList<>();

  /** A number dressed as a colour. */
  private static final class Numbered extends Color {
    private static final long serialVersionUID = 1L;

    private Numbered(int number, int alpha) {
      super(number >> 8 & 0xFF, number & 0xFF, UNNAMED, alpha);
    }
  }

  /** What the generator is given; what it gave back before stays as it is. */
  Paint number(Paint paint) {
    if (paint instanceof Numbered || !(paint instanceof Color ink)) {
      return paint;
    }
    int known = 0;
    while (known < inks.size() && !same(inks.get(known), ink)) {
      known++;
    }
    if (known == inks.size()) {
      inks.add(ink);
    }
    return new Numbered(known, ink.getAlpha());
  }

  private static boolean same(Color a, Color b) {
    return a.equals(b) && Paired.dark(a).equals(Paired.dark(b));
  }

  /** What the numbered colour is in the file. */
  String words(int red, int green) {
    return words(inks.get(red << 8 | green));
  }

  /** A colour as CSS; a pair goes by its name, with the light one to fall back on. */
  public static String words(Color ink) {
    String light = hex(ink);
    String dark = hex(Paired.dark(ink));
    return light.equals(dark) ? "#" + light : "var(--" + light + "-" + dark + ",#" + light + ")";
  }

  private static String hex(Color colour) {
    return Integer.toHexString(0x1000000 | colour.getRGB() & 0xFFFFFF).substring(1);
  }
}
