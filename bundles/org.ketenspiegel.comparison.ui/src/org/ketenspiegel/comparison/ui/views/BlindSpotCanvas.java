// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Emphasis;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.Section;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Overlay;
import org.ketenspiegel.comparison.ui.mirrors.View;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Sentence;
import org.ketenspiegel.ui.result.Painted;

/**
 * A matrix with rings: a blind spot has a heavy one, a needless worry a dashed one. Clicking
 * selects, the arrow keys step from aspect to aspect.
 */
final class BlindSpotCanvas extends Canvas {

  private static final int NEAR = 14;
  private static final int RING = 9;
  private static final int KEY = 24;
  private static final int DIM = 110;
  private static final double LEVEL = 0.95;

  private final Mirrors mirrors;
  private final Pen pen;
  private final Painted painted = new Painted();
  private Optional<Overlay> overlay = Optional.empty();
  private Optional<Plane> plane = Optional.empty();
  private Look look = Look.LIGHT;

  BlindSpotCanvas(Composite parent, Mirrors mirrors, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.mirrors = mirrors;
    this.pen = new Pen(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> refresh());
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseMove, this::move);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Dispose, event -> painted.dispose());
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
    overlay = Overlay.of(mirrors);
    plane = Optional.empty();
    Rectangle area = getClientArea();
    if (overlay.isEmpty() || area.width <= 0 || area.height <= KEY) {
      painted.dispose();
    } else {
      draw(overlay.get(), area.width, area.height - KEY);
    }
    redraw();
  }

  private void draw(Overlay shown, int width, int height) {
    Placement matrix = shown.matrix();
    ChartStyle style =
        ChartStyle.of(
                Names.language(mirrors), AgencyPalette.of(mirrors.data().orElseThrow().outline()))
            .in(look == Look.DARK ? Theme.DARK : Theme.LIGHT)
            .sourced("");
    Set<String> selected = shown.selected().map(p -> Set.of(p.key())).orElse(Set.of());
    Drawing drawing =
        Charts.matrix(
            matrix,
            List.of(matrix),
            style,
            new Emphasis(selected, Set.of(), Set.of(), LEVEL),
            Section.WHOLE);
    painted.take(drawing, width, height, look);
    plane = drawing.plane(width, height);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(area);
    if (plane.isEmpty()) {
      Sentence.draw(gc, told(), pen, look, area);
      return;
    }
    painted.paint(gc, 0);
    rings(gc, overlay.orElseThrow(), plane.get());
    key(gc, area);
    if (mirrors.isComputing()) {
      gc.setBackground(Pen.colour(look.surface()));
      gc.setAlpha(DIM);
      gc.fillRectangle(area);
      gc.setAlpha(255);
    }
    if (isFocusControl()) {
      gc.setForeground(Pen.colour(look.line()));
      gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
  }

  private void rings(GC gc, Overlay shown, Plane on) {
    for (Point point : shown.matrix().points()) {
      int x = (int) Math.round(on.toX(point.x()));
      int y = (int) Math.round(on.toY(point.y()));
      shown.reading(point).ifPresent(reading -> ring(gc, reading, x, y));
    }
  }

  /** Nothing for a verdict that is neither. */
  private void ring(GC gc, Reading reading, int x, int y) {
    if (reading == Reading.BLIND_SPOT || reading == Reading.NEEDLESS_WORRY) {
      gc.setForeground(Pen.colour(look.ink()));
      gc.setLineWidth(reading == Reading.BLIND_SPOT ? 3 : 1);
      gc.setLineStyle(reading == Reading.BLIND_SPOT ? SWT.LINE_SOLID : SWT.LINE_DASH);
      gc.drawOval(x - RING, y - RING, 2 * RING, 2 * RING);
      gc.setLineWidth(1);
      gc.setLineStyle(SWT.LINE_SOLID);
    }
  }

  private void key(GC gc, Rectangle area) {
    gc.setFont(pen.small());
    int y = area.height - KEY / 2;
    int x = RING + 4;
    for (Reading reading : List.of(Reading.BLIND_SPOT, Reading.NEEDLESS_WORRY)) {
      ring(gc, reading, x, y);
      String words = Names.words(mirrors, reading.words());
      gc.setForeground(Pen.colour(look.quiet()));
      gc.drawText(words, x + RING + 6, y - gc.textExtent(words).y / 2, true);
      x += gc.textExtent(words).x + 3 * RING + 16;
    }
  }

  /** What stands in place of a picture; empty when there is one. */
  String told() {
    if (overlay.isPresent()) {
      return "";
    }
    if (mirrors.panes().isEmpty()) {
      return Reasons.of(mirrors);
    }
    return mirrors.view().sheet() == View.Sheet.CLAIMS
        ? ViewMessages.claims_no_matrix
        : ViewMessages.no_matrix;
  }

  private Optional<Point> at(int x, int y) {
    if (plane.isEmpty()) {
      return Optional.empty();
    }
    double nearest = NEAR;
    Optional<Point> found = Optional.empty();
    for (Point point : overlay.orElseThrow().matrix().points()) {
      double distance = Math.hypot(plane.get().toX(point.x()) - x, plane.get().toY(point.y()) - y);
      if (distance < nearest) {
        nearest = distance;
        found = Optional.of(point);
      }
    }
    return found.or(() -> labelled(x, y));
  }

  private Optional<Point> labelled(int x, int y) {
    return painted
        .at(x, y)
        .flatMap(
            mark ->
                overlay.orElseThrow().matrix().points().stream()
                    .filter(p -> Names.words(mirrors, p.label()).equals(mark.tip().label()))
                    .findFirst());
  }

  private void press(Event event) {
    forceFocus();
    at(event.x, event.y)
        .flatMap(p -> overlay.flatMap(o -> o.subject(p)))
        .ifPresent(mirrors::select);
  }

  private void move(Event event) {
    boolean there = at(event.x, event.y).isPresent();
    setCursor(getDisplay().getSystemCursor(there ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
    String tip = painted.tip(event.x, event.y);
    setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_UP -> go(Toward.UP);
      case SWT.ARROW_DOWN -> go(Toward.DOWN);
      case SWT.ARROW_LEFT -> go(Toward.LEFT);
      case SWT.ARROW_RIGHT -> go(Toward.RIGHT);
      case SWT.ESC -> mirrors.select(Optional.empty());
      default -> {}
    }
  }

  /** To the dot that lies there in the picture, whatever the order of the gaps. */
  private void go(Toward toward) {
    if (plane.isEmpty() || overlay.isEmpty()) {
      return;
    }
    Overlay shown = overlay.get();
    List<Point> points = shown.matrix().points();
    List<Point2D.Double> dots =
        points.stream()
            .map(p -> new Point2D.Double(plane.get().toX(p.x()), plane.get().toY(p.y())))
            .toList();
    OptionalInt from =
        shown.selected().map(p -> OptionalInt.of(points.indexOf(p))).orElse(OptionalInt.empty());
    toward.next(dots, from).stream()
        .mapToObj(points::get)
        .flatMap(p -> shown.subject(p).stream())
        .forEach(mirrors::select);
  }
}
