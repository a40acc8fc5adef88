// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.chart.Theme;

final class ColoursTest {

  @Test
  void blackOnWhiteIsTwentyOne() {
    assertEquals(21, Contrast.between(Color.BLACK, Color.WHITE), 1e-9);
    assertEquals(4.48, Contrast.between(new Color(0x777777), Color.WHITE), 0.005);
  }

  @Test
  void everyColourReachesTextContrastOnBothSurfaces() {
    for (int rgb = 0; rgb < 0x1000000; rgb += 0x0F1F2F) {
      for (Theme theme : Theme.values()) {
        Color reached = Contrast.reach(new Color(rgb), theme.surface(), Contrast.TEXT);
        assertTrue(Contrast.between(reached, theme.surface()) >= Contrast.TEXT);
      }
    }
  }

  @Test
  void tintsOfOneColourDifferAndCanBeSeenOnBothSurfaces() {
    for (Color colour : List.of(new Color(0x154273), new Color(0xE17000), new Color(0x39870C))) {
      for (Theme theme : Theme.values()) {
        Color base = Contrast.graphic(colour, theme.surface());
        Color tint = Contrast.tint(colour, theme.surface(), 0.4);
        assertTrue(Contrast.between(base, tint) > 1.4, theme + " " + base + " " + tint);
        assertTrue(Contrast.between(tint, theme.surface()) >= 3, theme + " " + tint);
      }
    }
  }

  @Test
  void colourThatStandsOutStaysAsItIs() {
    Color ind = new Color(0x154273);
    assertEquals(ind, Contrast.reach(ind, Color.WHITE, Contrast.TEXT));
  }

  @Test
  void lettersCanBeReadOnEveryFill() {
    for (int grey = 0; grey < 256; grey++) {
      Color fill = new Color(grey, grey, grey);
      assertTrue(Contrast.between(Contrast.lettersOn(fill), fill) >= Contrast.TEXT);
    }
  }

  @Test
  void scalesKeepTheirEndsAndTheirMiddle() {
    for (int points = 3; points <= 11; points++) {
      List<Color> colours = LikertColours.of(points);
      assertEquals(points, colours.size());
      assertEquals(points, colours.stream().distinct().count());
      assertEquals(new Color(0xA6611A), colours.getFirst());
      assertEquals(new Color(0x018571), colours.getLast());
      assertEquals(points % 2 == 1, colours.contains(LikertColours.NEUTRAL));
    }
  }

  @Test
  void labelsMoveApartAsLittleAsTheyCan() {
    double[] widths = {10, 10, 10};
    assertEquals(
        List.of(20.0, 30.0, 80.0),
        Arrays.stream(Spread.apart(new double[] {24, 26, 80}, widths, 0, 100)).boxed().toList());
    double[] edge = Spread.apart(new double[] {99, 98, 1}, widths, 0, 100);
    assertEquals(List.of(95.0, 85.0, 5.0), Arrays.stream(edge).boxed().toList());
  }

  @Test
  void wordsWrapWhereTheyBreakAndTheLastLineIsCut() {
    Letters letters = new Letters(1);
    List<String> lines = letters.wrap("een heel lang label dat breekt", Face.LABEL, 60, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().endsWith("…"));
    assertTrue(lines.stream().allMatch(l -> letters.width(l, Face.LABEL) <= 60));
  }
}
