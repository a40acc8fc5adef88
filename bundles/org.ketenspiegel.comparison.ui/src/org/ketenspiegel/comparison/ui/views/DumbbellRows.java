// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.ketenspiegel.chart.Mark;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/** Which aspect lies where in the picture of a mirror. */
final class DumbbellRows {

  /** Half of what a row takes. */
  private static final int REACH = 12;

  private static final int VEIL = 34;

  /** What parts an aspect's name from that of a group in the words for a mark. */
  private static final String JOINED = " · ";

  private final Map<String, List<Integer>> rows = new LinkedHashMap<>();

  /**
   * Finds the rows of another picture.
   *
   * @param labels what the rows are called
   */
  void find(List<Mark> marks, List<String> labels) {
    rows.clear();
    labels.forEach(label -> rows.put(label, places(marks, label)));
  }

  private static List<Integer> places(List<Mark> marks, String label) {
    List<Integer> found = new ArrayList<>();
    for (Mark mark : marks) {
      int y = (int) Math.round(mark.place().getCenterY());
      boolean other = found.stream().allMatch(before -> Math.abs(before - y) >= REACH);
      if (other && mark.tip().label().startsWith(label + JOINED)) {
        found.add(y);
      }
    }
    return found;
  }

  /** Paints a veil over the rows of the selected aspect. */
  void paint(GC gc, int top, Look look, Optional<String> selected, int width) {
    gc.setBackground(Pen.colour(look.accent()));
    gc.setAlpha(VEIL);
    selected
        .map(this::of)
        .orElse(List.of())
        .forEach(y -> gc.fillRoundRectangle(0, top + y - REACH, width, 2 * REACH, 6, 6));
    gc.setAlpha(255);
  }

  /** The label of the aspect whose row lies at a height. */
  Optional<String> at(int y) {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().stream().anyMatch(place -> Math.abs(place - y) <= REACH))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Where the rows of an aspect are, from the top. */
  List<Integer> of(String label) {
    return rows.getOrDefault(label, List.of());
  }
}
