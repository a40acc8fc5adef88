// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PageColoursTest {

  private static final Pattern USED = Pattern.compile("var\\((--[0-9a-f-]+),");

  private static String svg(Theme theme) {
    ChartStyle style = ChartStyle.of("nl", Samples.PALETTE).in(theme);
    return Charts.draw(Samples.aspects(), ChartKind.DOTS, style).svg(720);
  }

  @Test
  void everyPairInADrawingIsGivenBothItsColours() {
    String svg = svg(Theme.EITHER);
    String rules = PageColours.rules(List.of(svg));
    Matcher used = USED.matcher(svg);
    assertTrue(used.find());
    used.reset()
        .results()
        .forEach(u -> assertEquals(2, rules.split(u.group(1) + ": #", -1).length - 1));
  }

  @Test
  void thePrintedPageIsLight() {
    String rules = PageColours.rules(List.of("<path fill=\"var(--111111-eeeeee,#111111)\"/>"));
    assertEquals(
        """
        :root { --111111-eeeeee: #111111; }
        @media screen and (prefers-color-scheme: dark) { :root { --111111-eeeeee: #eeeeee; }
        }
        """,
        rules);
  }

  @Test
  void anAgencyHasTheColourOfItsDots() {
    String svg = svg(Theme.EITHER);
    for (String agency : List.of("ind", "coa", "dtv")) {
      String colour = Samples.PALETTE.colours().get(agency);
      assertTrue(svg.contains(PageColours.mark(colour)), agency);
    }
  }

  @Test
  void aDrawingForOnePageNeedsNoRules() {
    assertFalse(svg(Theme.DARK).contains("var("));
    assertEquals("", PageColours.rules(List.of(svg(Theme.LIGHT), svg(Theme.DARK))));
  }

  @Test
  void pixelsOfEitherPageAreLight() {
    ChartStyle style = ChartStyle.of("nl", Samples.PALETTE);
    byte[] light = Charts.draw(Samples.aspects(), ChartKind.DOTS, style).png(400, 1);
    byte[] either =
        Charts.draw(Samples.aspects(), ChartKind.DOTS, style.in(Theme.EITHER)).png(400, 1);
    assertArrayEquals(light, either);
  }
}
