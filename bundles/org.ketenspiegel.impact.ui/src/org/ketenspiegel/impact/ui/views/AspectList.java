// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.Matrices.Selected;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** The aspects of a matrix, the most important first, with a bar and its interval. */
final class AspectList extends Canvas {

  private static final int HIGH = 34;
  private static final int LEADING = 14;
  private static final int PAD = 8;
  private static final int FIGURE = 48;
  private static final double NAMES = 0.46;

  /** So thin that the interval can be seen on it. */
  private static final double BAR = 0.6;

  private final Matrices matrices;
  private final Pen pen;
  private Look look = Look.LIGHT;
  private Optional<Entry> entry = Optional.empty();

  AspectList(Composite parent, Matrices matrices, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.matrices = matrices;
    this.pen = new Pen(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    looks.follow(
        this,
        now -> {
          look = now;
          redraw();
        });
    describe();
  }

  void show(Optional<Entry> now) {
    entry = now;
    redraw();
  }

  private List<Placement.Point> points() {
    return placement()
        .map(p -> p.points().stream().sorted((a, b) -> Double.compare(b.x(), a.x())).toList())
        .orElse(List.of());
  }

  private Optional<Placement> placement() {
    return entry.flatMap(matrices::placement);
  }

  private void paint(GC gc) {
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(getClientArea());
    List<Placement.Point> points = points();
    double most = points.stream().mapToDouble(AspectList::high).max().orElse(1);
    double whole = points.stream().mapToDouble(Placement.Point::x).sum();
    for (int i = 0; i < points.size(); i++) {
      row(gc, points.get(i), i * HIGH, most, whole);
    }
  }

  /** How far bar and whisker reach. */
  private static double high(Placement.Point point) {
    return interval(point).map(Interval::high).orElse(point.x());
  }

  private static Optional<Interval> interval(Placement.Point point) {
    return point
        .importance()
        .map(Importance::intervals)
        .map(intervals -> intervals.get(Measure.LMG));
  }

  private void row(GC gc, Placement.Point point, int top, double most, double whole) {
    int width = getClientArea().width;
    boolean chosen = isChosen(point);
    if (chosen) {
      gc.setBackground(Pen.colour(look.chosen()));
      gc.fillRectangle(0, top, width, HIGH);
    }
    int middle = top + HIGH / 2;
    int names = (int) (width * NAMES);
    gc.setFont(chosen ? pen.bold() : pen.base());
    gc.setForeground(Pen.colour(look.ink()));
    List<String> name = Fit.lines(gc, Names.words(matrices, point.label()), names - 2 * PAD);
    int leading = name.size() > 1 ? LEADING : gc.getFontMetrics().getHeight();
    for (int line = 0; line < name.size(); line++) {
      int y = middle - gc.getFontMetrics().getHeight() / 2;
      y += (int) Math.round((line - (name.size() - 1) / 2.0) * leading);
      gc.drawText(name.get(line), PAD, y, true);
    }
    int room = width - names - FIGURE - PAD;
    int bar = (int) Math.round(room * point.x() / most);
    gc.setBackground(Pen.colour(Tint.of(colour(), look.surface(), BAR)));
    gc.fillRectangle(names, middle - 5, Math.max(1, bar), 10);
    interval(point)
        .ifPresent(
            i -> {
              gc.setForeground(Pen.colour(look.ink()));
              int low = names + (int) Math.round(room * i.low() / most);
              int high = names + (int) Math.round(room * i.high() / most);
              gc.drawLine(low, middle, high, middle);
            });
    gc.setForeground(Pen.colour(look.ink()));
    String figure = Math.round(100 * point.x() / whole) + "%";
    Point size = gc.textExtent(figure);
    gc.drawText(figure, width - PAD - size.x, middle - size.y / 2, true);
    gc.setForeground(Pen.colour(look.line()));
    gc.drawLine(0, top + HIGH - 1, width, top + HIGH - 1);
    if (chosen && isFocusControl()) {
      gc.setForeground(Pen.colour(look.accent()));
      gc.drawRectangle(0, top, width - 1, HIGH - 1);
    }
  }

  private RGB colour() {
    return placement()
        .flatMap(Placement::agency)
        .flatMap(id -> matrices.data().flatMap(d -> d.outline().agency(id)))
        .map(a -> look.agency(a.colour()))
        .orElse(look.accent());
  }

  private boolean isChosen(Placement.Point point) {
    return matrices.selected().filter(s -> s.key().equals(point.key())).isPresent();
  }

  private void press(Event event) {
    forceFocus();
    List<Placement.Point> points = points();
    int row = event.y / HIGH;
    if (row < points.size()) {
      matrices.select(Optional.of(new Selected(entry.orElseThrow(), points.get(row).key())));
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_UP -> matrices.step(-1);
      case SWT.ARROW_DOWN -> matrices.step(1);
      default -> {}
    }
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    return new Point(wide == SWT.DEFAULT ? 240 : wide, Math.max(1, points().size() * HIGH));
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result =
                    points().stream()
                        .filter(AspectList.this::isChosen)
                        .map(p -> Names.words(matrices, p.label()))
                        .findFirst()
                        .orElse(ViewMessages.aspects);
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
              }
            });
  }
}
