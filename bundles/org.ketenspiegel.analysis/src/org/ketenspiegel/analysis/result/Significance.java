// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Marks of what differs: a letter for each group, and at each figure the letters of the groups it
 * is significantly above; or arrows where groups are compared with everybody else. A mark that only
 * hints, because a base is small, is a small letter or an arrow in parentheses.
 */
public final class Significance {

  /** Significantly above everybody else. */
  public static final String HIGHER = "▲";

  /** Significantly below everybody else. */
  public static final String LOWER = "▼";

  private static final double LEVEL = 0.05;

  private final Map<String, String> letters = new TreeMap<>();
  private final Map<Figure, TreeSet<String>> marks = new HashMap<>();

  /** Lines of one question share a key but not their statistic. */
  private record Figure(Line line, String group) {}

  private Significance() {}

  /** Only groups that are compared with one another have a letter. */
  public static Significance of(Table table) {
    Significance found = new Significance();
    List<String> compared =
        table.groups().stream()
            .map(Group::key)
            .filter(k -> table.differences().stream().anyMatch(d -> isOf(d, k)))
            .toList();
    for (int i = 0; i < compared.size(); i++) {
      found.letters.put(compared.get(i), letter(i));
    }
    for (int line = 0; line < table.lines().size(); line++) {
      Line shown = table.lines().get(line);
      table.differences(line).stream()
          .filter(d -> d.adjusted() < LEVEL)
          .forEach(d -> found.mark(shown, d));
    }
    return found;
  }

  private static boolean isOf(Difference difference, String group) {
    return !difference.againstRest()
        && (difference.first().equals(group) || difference.second().equals(group));
  }

  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  private void mark(Line line, Difference d) {
    boolean above = d.estimate() > 0;
    boolean hint = d.quality() == Cell.Quality.INDICATIVE;
    if (d.againstRest()) {
      String arrow = above ? HIGHER : LOWER;
      mark(line, d.first(), hint ? "(" + arrow + ")" : arrow);
    } else {
      String lower = letters.getOrDefault(above ? d.second() : d.first(), "");
      mark(line, above ? d.first() : d.second(), hint ? small(lower) : lower);
    }
  }

  private static String small(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }

  private void mark(Line line, String group, String mark) {
    Comparator<String> byLetter =
        Comparator.comparingInt(String::length).thenComparing(String.CASE_INSENSITIVE_ORDER);
    marks.computeIfAbsent(new Figure(line, group), k -> new TreeSet<>(byLetter)).add(mark);
  }

  public boolean isEmpty() {
    return marks.isEmpty();
  }

  /** The letter of a group; empty when it is not compared with other groups. */
  public String letter(String group) {
    return letters.getOrDefault(group, "");
  }

  /** The letters of the groups that a figure is significantly above, or its arrow. */
  public String above(Line line, String group) {
    return String.join("", marks.getOrDefault(new Figure(line, group), new TreeSet<>()));
  }
}
