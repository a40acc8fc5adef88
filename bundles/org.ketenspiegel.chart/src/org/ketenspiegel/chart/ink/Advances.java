// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The widths of the letters of Noto Sans, in thousandths of the size.
 *
 * <p>With them a picture is laid out the same on every machine, and one written as SVG needs no
 * font at all: making AWT load its first costs more than drawing forty charts.
 */
final class Advances {

  private static final int LAST = 0x2300;
  private static final int UNKNOWN = 600;

  private static final short[][] WIDTHS = read();

  private Advances() {}

  static double width(String words, boolean bold) {
    short[] widths = WIDTHS[bold ? 1 : 0];
    double sum = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      sum += c < LAST && widths[c] > 0 ? widths[c] : UNKNOWN;
    }
    return sum / 1000;
  }

  private static short[][] read() {
    short[][] widths = new short[2][LAST];
    try (InputStream in = Advances.class.getResourceAsStream("noto-sans-advances.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      text.lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split(" "))
          .forEach(
              f -> {
                int c = Integer.parseInt(f[0], 16);
                widths[0][c] = Short.parseShort(f[1]);
                widths[1][c] = Short.parseShort(f[2]);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return widths;
  }
}
