// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Sentence;

/**
 * The dumbbells of what is looked at: pointing tells, clicking or the arrow keys select an aspect.
 * Without a mirror it says why there is none.
 */
final class DumbbellCanvas extends Canvas {

  private static final int STEP = 40;
  private static final int DIM = 110;

  /** Room at the right edge, where the scroll bar lies over the picture. */
  private static final int BAR = 12;

  private final Mirrors mirrors;
  private final Pen pen;
  private final DumbbellPicture picture = new DumbbellPicture();
  private Look look = Look.LIGHT;

  DumbbellCanvas(Composite parent, Mirrors mirrors, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    this.mirrors = mirrors;
    this.pen = new Pen(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> refresh());
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseMove, this::move);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.Dispose, event -> picture.painted().dispose());
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    looks.follow(
        this,
        now -> {
          look = now;
          refresh();
        });
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = Why.summary(mirrors);
              }
            });
  }

  /** Draws what is now looked at. */
  void refresh() {
    Rectangle area = getClientArea();
    Optional<AnalysisResult> result =
        Seen.of(mirrors).filter(r -> ChartKind.fitting(r).contains(ChartKind.DUMBBELLS));
    if (result.isEmpty()) {
      picture.painted().dispose();
    } else if (area.width > BAR) {
      ChartStyle style =
          ChartStyle.of(
              Names.language(mirrors), AgencyPalette.of(mirrors.data().orElseThrow().outline()));
      List<String> labels = mirrors.gaps().map(this::label).distinct().toList();
      picture.draw(result.get(), style, look, area.width - BAR, labels);
    }
    int height = picture.painted().height();
    getVerticalBar()
        .setValues(
            getVerticalBar().getSelection(),
            0,
            height,
            Math.max(1, area.height),
            STEP,
            Math.max(1, area.height));
    getVerticalBar().setVisible(height > area.height);
    redraw();
  }

  private String label(Gap gap) {
    return Names.words(mirrors, gap.label());
  }

  private Optional<String> selected() {
    return mirrors.chosen().map(c -> label(c.gap()));
  }

  /** Scrolls to the selected aspect. */
  void reveal() {
    selected()
        .flatMap(label -> picture.rows(label).stream().findFirst())
        .ifPresent(
            y -> {
              int seen = getClientArea().height;
              int top = getVerticalBar().getSelection();
              if (y - STEP < top) {
                getVerticalBar().setSelection(y - 2 * STEP);
              } else if (y + STEP > top + seen) {
                getVerticalBar().setSelection(y + STEP - seen);
              }
            });
    redraw();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(area);
    if (picture.painted().isEmpty()) {
      Sentence.draw(gc, told(), pen, look, area);
    } else {
      picture.paint(gc, -scrolled(), look, selected(), area.width);
      if (mirrors.isComputing()) {
        gc.setBackground(Pen.colour(look.surface()));
        gc.setAlpha(DIM);
        gc.fillRectangle(area);
        gc.setAlpha(255);
      }
    }
    if (isFocusControl()) {
      gc.setForeground(Pen.colour(look.line()));
      gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
  }

  private int scrolled() {
    return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
  }

  /** What stands in place of a picture; empty when there is one. */
  String told() {
    return picture.painted().isEmpty() ? Reasons.of(mirrors) : "";
  }

  private void press(Event event) {
    forceFocus();
    picture.at(event.y + scrolled()).flatMap(this::gap).ifPresent(mirrors::select);
  }

  /** The gap that is selected already when it has the label, else the first that has. */
  private Optional<Gap> gap(String label) {
    return mirrors
        .chosen()
        .map(Mirrors.Chosen::gap)
        .filter(g -> label(g).equals(label))
        .or(() -> mirrors.gaps().filter(g -> label(g).equals(label)).findFirst());
  }

  private void move(Event event) {
    if (picture.painted().isEmpty()) {
      return;
    }
    int y = event.y + scrolled();
    int cursor = picture.at(y).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
    setCursor(getDisplay().getSystemCursor(cursor));
    String tip = picture.painted().tip(event.x, y);
    setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
  }

  private void key(Event event) {
    switch (event.keyCode) {
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
