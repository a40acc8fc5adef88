// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Letters for groups, and for each figure the letters of the groups it is significantly above. */
public final class Significance {

  private static final double LEVEL = 0.05;

  private final Map<String, String> letters = new TreeMap<>();
  private final Map<String, TreeSet<String>> above = new TreeMap<>();

  private Significance() {}

  /** Only groups that are compared have a letter. */
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
    for (Difference d : table.differences()) {
      if (d.adjusted() < LEVEL) {
        boolean first = d.estimate() > 0;
        found.mark(d.line(), first ? d.first() : d.second(), first ? d.second() : d.first());
      }
    }
    return found;
  }

  private static boolean isOf(Difference difference, String group) {
    return difference.first().equals(group) || difference.second().equals(group);
  }

  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  private void mark(String line, String higher, String lower) {
    above
        .computeIfAbsent(line + "\n" + higher, k -> new TreeSet<>())
        .add(letters.getOrDefault(lower, ""));
  }

  public boolean isEmpty() {
    return above.isEmpty();
  }

  /** The letter of a group; empty when it is not compared. */
  public String letter(String group) {
    return letters.getOrDefault(group, "");
  }

  /** The letters of the groups that a figure is significantly above. */
  public String above(String line, String group) {
    return String.join("", above.getOrDefault(line + "\n" + group, new TreeSet<>()));
  }
}
