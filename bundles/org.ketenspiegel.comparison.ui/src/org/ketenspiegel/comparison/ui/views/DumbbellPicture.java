// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Mark;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.result.Painted;

/** The picture of a mirror in a width, and which aspect lies where in it. */
final class DumbbellPicture {

  /** Half of what a row takes. */
  private static final int REACH = 12;

  private static final int VEIL = 34;

  /** What parts an aspect's name from that of a group in the words for a mark. */
  private static final String JOINED = " · ";

  private final Painted painted = new Painted();
  private final Map<String, List<Integer>> rows = new LinkedHashMap<>();

  /**
   * Draws a result.
   *
   * @param labels what the rows are called
   */
  void draw(AnalysisResult result, ChartStyle style, Look look, int width, List<String> labels) {
    Theme theme = look == Look.DARK ? Theme.DARK : Theme.LIGHT;
    Drawing drawing = Charts.draw(result, ChartKind.DUMBBELLS, style.in(theme).sourced(""));
    painted.take(drawing, width, (int) Math.ceil(drawing.height(width)), look);
    rows.clear();
    labels.forEach(label -> rows.put(label, places(label)));
  }

  /** Where the rows of an aspect are, from the top. */
  private List<Integer> places(String label) {
    List<Integer> found = new ArrayList<>();
    for (Mark mark : painted.marks()) {
      int y = (int) Math.round(mark.place().getCenterY());
      boolean other = found.stream().allMatch(before -> Math.abs(before - y) >= REACH);
      if (other && mark.tip().label().startsWith(label + JOINED)) {
        found.add(y);
      }
    }
    return found;
  }

  Painted painted() {
    return painted;
  }

  /** Paints it, with a veil over the rows of the selected aspect. */
  void paint(GC gc, int top, Look look, Optional<String> selected, int width) {
    painted.paint(gc, top);
    gc.setBackground(Pen.colour(look.accent()));
    gc.setAlpha(VEIL);
    selected
        .map(this::rows)
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
  List<Integer> rows(String label) {
    return rows.getOrDefault(label, List.of());
  }
}
