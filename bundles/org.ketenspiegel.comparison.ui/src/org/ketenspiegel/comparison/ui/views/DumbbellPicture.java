// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Mark;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.result.Pixels;

/** The picture of a mirror in a width, and which aspect lies where in it. */
final class DumbbellPicture {

  /** Half of what a row takes. */
  private static final int REACH = 12;

  private static final int VEIL = 34;
  private static final String JOINED = " · ";

  private Optional<Image> image = Optional.empty();
  private List<Mark> marks = List.of();
  private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
  private int height;

  /**
   * Draws a result.
   *
   * @param labels what the rows are called
   */
  void draw(AnalysisResult result, ChartStyle style, Look look, int width, List<String> labels) {
    Theme theme = look == Look.DARK ? Theme.DARK : Theme.LIGHT;
    Drawing drawing = Charts.draw(result, ChartKind.DUMBBELLS, style.in(theme).sourced(""));
    height = (int) Math.ceil(drawing.height(width));
    int zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
    int high = height;
    ImageData pixels = Pixels.of(drawing, width, high, zoom, look.surface());
    dispose();
    image =
        Optional.of(
            new Image(
                Display.getCurrent(),
                (ImageDataProvider)
                    at -> at == zoom ? pixels : at == 100 ? pixels.scaledTo(width, high) : null));
    marks = drawing.marks(width, high);
    rows.clear();
    labels.forEach(label -> rows.put(label, places(label)));
  }

  /** Where the rows of an aspect are, from the top. */
  private List<Integer> places(String label) {
    List<Integer> found = new ArrayList<>();
    for (Mark mark : marks) {
      int y = (int) Math.round(mark.place().getCenterY());
      boolean new1 = found.stream().noneMatch(other -> Math.abs(other - y) < REACH);
      if (mark.tip().label().startsWith(label + JOINED) && new1) {
        found.add(y);
      }
    }
    return found;
  }

  int height() {
    return height;
  }

  /** Paints it, with a veil over the rows of the selected aspect. */
  void paint(GC gc, int top, Look look, Optional<String> selected, int width) {
    image.ifPresent(shown -> gc.drawImage(shown, 0, top));
    gc.setBackground(Pen.colour(look.accent()));
    gc.setAlpha(VEIL);
    selected
        .map(label -> rows.getOrDefault(label, List.of()))
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

  /** Where the first row of an aspect is; empty when it has none. */
  Optional<Integer> place(String label) {
    return rows.getOrDefault(label, List.of()).stream().findFirst();
  }

  String tip(int x, int y) {
    return marks.reversed().stream()
        .filter(m -> m.place().contains(x, y))
        .findFirst()
        .map(m -> m.tip().words())
        .orElse("");
  }

  void dispose() {
    image.ifPresent(Image::dispose);
    image = Optional.empty();
  }

  boolean isEmpty() {
    return image.isEmpty();
  }

  static int cursor(Optional<String> row) {
    return row.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
  }
}
