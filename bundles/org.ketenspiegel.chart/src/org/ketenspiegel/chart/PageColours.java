// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.awt.Color;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ketenspiegel.chart.ink.Contrast;
import org.ketenspiegel.chart.svg.Inks;

/** The colours of drawings in {@link Theme#EITHER}, for the style sheet of their page. */
public final class PageColours {

  private static final Pattern PAIR = Pattern.compile("var\\((--([0-9a-f]{6})-([0-9a-f]{6})),");

  private PageColours() {}

  /**
   * CSS that gives every pair in a page's markup its light colour, and its dark one on the screen
   * of a reader who prefers dark; the same pairs give the same rules.
   */
  public static String rules(Collection<String> markup) {
    Set<String> light = new TreeSet<>();
    Set<String> dark = new TreeSet<>();
    for (String piece : markup) {
      PAIR.matcher(piece).results().forEach(pair -> add(pair, light, dark));
    }
    return light.isEmpty()
        ? ""
        : root(light) + "@media screen and (prefers-color-scheme: dark) { " + root(dark) + "}\n";
  }

  /** CSS for an agency's colour {@code #RRGGBB} as drawings have it on light and on dark pages. */
  public static String mark(String colour) {
    return Inks.words(Contrast.graphic(Color.decode(colour), Theme.EITHER.surface()));
  }

  private static void add(MatchResult pair, Set<String> light, Set<String> dark) {
    light.add(pair.group(1) + ": #" + pair.group(2) + "; ");
    dark.add(pair.group(1) + ": #" + pair.group(3) + "; ");
  }

  private static String root(Set<String> colours) {
    return colours.stream().collect(Collectors.joining("", ":root { ", "}\n"));
  }
}
