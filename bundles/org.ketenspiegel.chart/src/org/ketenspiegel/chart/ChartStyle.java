// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.Optional;

/**
 * How a result is drawn, whatever it says.
 *
 * @param language of words and of decimals: {@code nl} or {@code en}
 * @param family of the letters; SansSerif stands in where it is missing
 * @param scale of letters and strokes; at 1 no letter is smaller than 11 pixels
 * @param source line at the foot; when absent the notice of the result's provenance, when empty
 *     none
 */
public record ChartStyle(
    String language,
    Theme theme,
    String family,
    double scale,
    AgencyPalette palette,
    Optional<String> source) {

  public ChartStyle {
    if (!(scale > 0 && scale <= 16)) {
      throw new IllegalArgumentException("scale " + scale + " is not between 0 and 16");
    }
  }

  /** Light, in Noto Sans, at scale 1. */
  public static ChartStyle of(String language, AgencyPalette palette) {
    return new ChartStyle(language, Theme.LIGHT, "Noto Sans", 1, palette, Optional.empty());
  }

  public ChartStyle in(Theme other) {
    return new ChartStyle(language, other, family, scale, palette, source);
  }

  public ChartStyle scaled(double other) {
    return new ChartStyle(language, theme, family, other, palette, source);
  }

  public ChartStyle sourced(String line) {
    return new ChartStyle(language, theme, family, scale, palette, Optional.of(line));
  }
}
