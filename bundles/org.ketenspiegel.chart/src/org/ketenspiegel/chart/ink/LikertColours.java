// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Brown for the negative, green for the positive, grey between: readable for the colour-blind. */
public final class LikertColours {

  public static final Color NEUTRAL = new Color(0xD9D9D9);

  /** Under and over the hatching of answers that are none. */
  public static final Color ASIDE = new Color(0xE7E8EA);

  public static final Color HATCH = new Color(0xBFC3C8);

  private static final Color[] NEGATIVE = {new Color(0xA6611A), new Color(0xDFC27D)};
  private static final Color[] POSITIVE = {new Color(0x80CDC1), new Color(0x018571)};

  private LikertColours() {}

  /** One colour a point, from the most negative to the most positive. */
  public static List<Color> of(int points) {
    List<Color> colours = new ArrayList<>();
    int half = points / 2;
    for (int i = 0; i < half; i++) {
      colours.add(Contrast.mix(NEGATIVE[0], NEGATIVE[1], part(i, half)));
    }
    if (points % 2 == 1) {
      colours.add(NEUTRAL);
    }
    for (int i = half - 1; i >= 0; i--) {
      colours.add(Contrast.mix(POSITIVE[1], POSITIVE[0], part(i, half)));
    }
    return colours;
  }

  private static double part(int i, int half) {
    return half == 1 ? 0 : (double) i / (half - 1);
  }
}
