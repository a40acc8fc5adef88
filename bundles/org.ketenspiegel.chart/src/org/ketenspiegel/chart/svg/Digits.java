// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with two decimals at most, since a hundredth of a pixel cannot be seen; colours by
 * number.
 */
final class Digits {

  private static final Pattern LONG = Pattern.compile("-?\\d+\\.\\d+");

  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),\\d+\\)");

  private Digits() {}

  /** {@code rgb(r,g,b)} as the colour of that number; any other value with its numbers rounded. */
  static String paint(String value, Inks inks) {
    Matcher rgb = RGB.matcher(value);
    if (!rgb.matches()) {
      return roundAll(value);
    }
    return inks.words(Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)));
  }

  static String round(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    String whole = sign + size / 100;
    if (size % 100 == 0) {
      return whole;
    }
    String rest = Long.toString(100 + size % 100).substring(1);
    return whole + "." + (rest.endsWith("0") ? rest.substring(0, 1) : rest);
  }

  static String roundAll(String words) {
    return words.indexOf('.') < 0
        ? words
        : LONG.matcher(words).replaceAll(m -> round(Double.parseDouble(m.group())));
  }
}
