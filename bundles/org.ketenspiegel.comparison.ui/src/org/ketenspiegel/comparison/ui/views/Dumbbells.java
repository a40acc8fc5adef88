// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.result.Painted;
import org.ketenspiegel.ui.result.PictureCanvas;
import org.ketenspiegel.ui.result.PictureCanvas.Sheet;

/** The dumbbells of what is looked at: clicking or the arrow keys select an aspect. */
final class Dumbbells implements PictureCanvas.Content {

  private final Mirrors mirrors;
  private final DumbbellRows rows = new DumbbellRows();

  Dumbbells(Mirrors mirrors) {
    this.mirrors = mirrors;
  }

  @Override
  public Optional<Sheet> sheet(int width, int room, Look look) {
    return Seen.of(mirrors)
        .filter(r -> ChartKind.fitting(r).contains(ChartKind.DUMBBELLS))
        .map(
            result -> {
              Drawing drawing = Charts.draw(result, ChartKind.DUMBBELLS, style(look));
              return new Sheet(drawing, (int) Math.ceil(drawing.height(width)));
            });
  }

  private ChartStyle style(Look look) {
    return ChartStyle.of(
            Names.language(mirrors), AgencyPalette.of(mirrors.data().orElseThrow().outline()))
        .in(look == Look.DARK ? Theme.DARK : Theme.LIGHT)
        .sourced("");
  }

  @Override
  public void drawn(Painted now) {
    rows.find(now.marks(), mirrors.gaps().map(this::label).distinct().toList());
  }

  private String label(Gap gap) {
    return Names.words(mirrors, gap.label());
  }

  private Optional<String> selected() {
    return mirrors.chosen().map(c -> label(c.gap()));
  }

  /** Where the selected aspect has its first row. */
  Optional<Integer> place() {
    return selected().flatMap(label -> rows.of(label).stream().findFirst());
  }

  @Override
  public void over(GC gc, int top, int width, Look look) {
    rows.paint(gc, top, look, selected(), width);
  }

  @Override
  public String reason() {
    return Reasons.of(mirrors);
  }

  @Override
  public boolean isComputing() {
    return mirrors.isComputing();
  }

  @Override
  public String name() {
    return Why.summary(mirrors);
  }

  @Override
  public boolean presses(Painted on, int x, int y) {
    return rows.at(y).isPresent();
  }

  @Override
  public void press(Painted on, int x, int y) {
    rows.at(y).flatMap(this::gap).ifPresent(mirrors::select);
  }

  /** The gap that is selected already when it has the label, else the first that has. */
  private Optional<Gap> gap(String label) {
    return mirrors
        .chosen()
        .map(Mirrors.Chosen::gap)
        .filter(g -> label(g).equals(label))
        .or(() -> mirrors.gaps().filter(g -> label(g).equals(label)).findFirst());
  }

  @Override
  public void key(int code) {
    switch (code) {
      case SWT.ARROW_UP -> step(-1);
      case SWT.ARROW_DOWN -> step(1);
      case SWT.HOME -> step(-Integer.MAX_VALUE / 2);
      case SWT.END -> step(Integer.MAX_VALUE / 2);
      case SWT.ESC -> mirrors.select(Optional.empty());
      default -> {}
    }
  }

  /** To the next gap of another aspect. */
  private void step(int places) {
    String before = mirrors.selected().map(Mirrors.Selected::subject).orElse("");
    int last = (int) mirrors.gaps().count();
    for (int i = 0; i < last; i++) {
      mirrors.step(places);
      Optional<Gap> now = mirrors.chosen().map(Mirrors.Chosen::gap);
      if (now.map(g -> !Pane.subject(g).equals(before)).orElse(true)) {
        return;
      }
    }
  }
}
