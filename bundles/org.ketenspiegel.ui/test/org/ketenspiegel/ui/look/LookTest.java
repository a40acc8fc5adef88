// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {

  private static final List<String> AGENCIES =
      List.of("#154273", "#E17000", "#39870C", "#535353", "#000000", "#FFFFFF");

  /** WCAG 2.2: black on white is 21 : 1, #767676 on white the darkest grey below 4.54 : 1. */
  @Test
  void contrastIsThatOfWcag() {
    RGB white = Contrast.rgb("#FFFFFF");
    assertEquals(21, Contrast.of(white, Contrast.rgb("#000000")), 1e-9);
    assertEquals(4.54, Contrast.of(Contrast.rgb("#767676"), white), 0.005);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyTextCanBeReadOnEverySurface(Look look) {
    for (RGB ink : List.of(look.ink(), look.quiet(), look.accent())) {
      for (RGB surface : List.of(look.surface(), look.frame(), look.chosen())) {
        double contrast = Contrast.of(ink, surface);
        assertTrue(contrast >= Contrast.TEXT, look + " " + ink + " on " + surface);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void agenciesCanBeToldFromTheSurface(Look look) {
    for (String agency : AGENCIES) {
      assertTrue(Contrast.of(look.agency(agency), look.surface()) >= 3, look + " " + agency);
    }
  }

  @Test
  void anAgencysOwnColourIsKeptOnWhite() {
    assertEquals(Contrast.rgb("#E17000"), Look.LIGHT.agency("#E17000"));
  }

  @ParameterizedTest
  @EnumSource(Icon.class)
  void everyIconIsADrawingOfTheFamily(Icon icon) throws Exception {
    String svg = Files.readString(Path.of("icons", icon.name().toLowerCase() + ".svg"));
    assertTrue(svg.contains("viewBox=\"0 0 16 16\""), icon.name());
    assertTrue(svg.contains("width=\"16\" height=\"16\""), icon.name());
    assertTrue(svg.contains("stroke-width=\"1.5\""), icon.name());
  }
}
