// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Emphasis;
import org.ketenspiegel.chart.Mark;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.Section;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.result.Pixels;

/** The picture of a matrix in a size, and what lies where in it. */
final class MatrixPicture {

  private static final int NEAR_DOT = 10;
  private static final int NEAR_LINE = 5;
  private static final int HANDLE = 5;
  private static final double CORNER_HIGH = 0.08;
  private static final double CORNER_WIDE = 0.25;

  /** So far from the line's value that both can be read. */
  private static final int BESIDE = 6;

  private final ChartStyle style;
  private final Supplier<List<Placement>> together;
  private Optional<Image> image = Optional.empty();
  private Optional<Placement> placement = Optional.empty();
  private Optional<Plane> plane = Optional.empty();
  private List<Mark> marks = List.of();

  /**
   * @param together all matrices on the same axes
   */
  MatrixPicture(ChartStyle style, Supplier<List<Placement>> together) {
    this.style = style;
    this.together = together;
  }

  void draw(Placement now, Emphasis emphasis, Section section, Look look, Rectangle area) {
    Theme theme = look == Look.DARK ? Theme.DARK : Theme.LIGHT;
    Drawing drawing =
        Charts.matrix(now, together.get(), style.in(theme).sourced(""), emphasis, section);
    int zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
    ImageData pixels = Pixels.of(drawing, area.width, area.height, zoom, look.surface());
    dispose();
    image =
        Optional.of(
            new Image(
                Display.getCurrent(),
                (ImageDataProvider)
                    at ->
                        at == zoom
                            ? pixels
                            : at == 100 ? pixels.scaledTo(area.width, area.height) : null));
    placement = Optional.of(now);
    plane = drawing.plane(area.width, area.height);
    marks = drawing.marks(area.width, area.height);
  }

  void paint(GC gc, Look look, Grip grip, boolean focus) {
    image.ifPresent(shown -> gc.drawImage(shown, 0, 0));
    if (plane.isEmpty()) {
      return;
    }
    gc.setAntialias(SWT.ON);
    var place = plane.get().place();
    int x = (int) Math.round(lineX());
    int y = (int) Math.round(lineY());
    if (x >= place.getMinX() && x <= place.getMaxX()) {
      handle(gc, look, x, (int) place.getMinY() + BESIDE, grip.across(), focus);
    }
    if (y >= place.getMinY() && y <= place.getMaxY()) {
      handle(gc, look, (int) place.getMaxX() + BESIDE, y, grip.up(), focus);
    }
  }

  private static void handle(GC gc, Look look, int x, int y, boolean held, boolean focus) {
    gc.setBackground(Pen.colour(held ? look.accent() : look.surface()));
    gc.setForeground(Pen.colour(held || focus ? look.accent() : look.quiet()));
    gc.fillOval(x - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE);
    gc.drawOval(x - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE);
  }

  private double lineX() {
    return plane.orElseThrow().toX(placement.orElseThrow().x().line());
  }

  private double lineY() {
    return plane.orElseThrow().toY(placement.orElseThrow().y().line());
  }

  /** Which line lies under a place. */
  Grip gripAt(int x, int y) {
    if (plane.isEmpty()) {
      return Grip.NONE;
    }
    var place = plane.get().place();
    boolean beside =
        y >= place.getMinY() - 2 * HANDLE && y <= place.getMaxY() && x >= place.getMinX();
    boolean across = Math.abs(x - lineX()) <= NEAR_LINE;
    boolean up = Math.abs(y - lineY()) <= NEAR_LINE && x <= place.getMaxX() + BESIDE + HANDLE;
    return beside ? Grip.of(across, up) : Grip.NONE;
  }

  /** The key of the point whose dot or label lies under a place. */
  Optional<String> pointAt(int x, int y) {
    if (plane.isEmpty()) {
      return Optional.empty();
    }
    double nearest = NEAR_DOT;
    Optional<String> found = Optional.empty();
    for (Point point : placement.orElseThrow().points()) {
      double distance = Math.hypot(plane.get().toX(point.x()) - x, plane.get().toY(point.y()) - y);
      if (distance < nearest) {
        nearest = distance;
        found = Optional.of(point.key());
      }
    }
    return found.or(() -> labelAt(x, y));
  }

  private Optional<String> labelAt(int x, int y) {
    return mark(x, y)
        .flatMap(
            mark ->
                placement.orElseThrow().points().stream()
                    .filter(p -> p.label().in(style.language()).equals(mark.tip().label()))
                    .map(Point::key)
                    .findFirst());
  }

  private Optional<Mark> mark(int x, int y) {
    return marks.reversed().stream().filter(m -> m.place().contains(x, y)).findFirst();
  }

  String tipAt(int x, int y) {
    return mark(x, y).map(m -> m.tip().words()).orElse("");
  }

  /** All that is known of a point, in words. */
  String words(String key) {
    return placement.stream()
        .flatMap(p -> p.points().stream())
        .filter(p -> p.key().equals(key))
        .map(p -> p.label().in(style.language()))
        .flatMap(label -> marks.stream().filter(m -> m.tip().label().equals(label)))
        .findFirst()
        .map(m -> m.tip().words())
        .orElse("");
  }

  /** Where the lines cross, in pixels; empty before the first picture. */
  Optional<org.eclipse.swt.graphics.Point> crossing() {
    return plane.map(
        p ->
            new org.eclipse.swt.graphics.Point(
                (int) Math.round(lineX()), (int) Math.round(lineY())));
  }

  /** Where a pixel lies in the plane: shares from its lower left corner. */
  double[] within(int x, int y) {
    if (plane.isEmpty()) {
      return new double[] {0.5, 0.5};
    }
    var place = plane.get().place();
    return new double[] {
      Math.clamp((x - place.getMinX()) / place.getWidth(), 0, 1),
      Math.clamp((place.getMaxY() - y) / place.getHeight(), 0, 1)
    };
  }

  /** The corner whose name lies under a place, when the place is near a corner. */
  Optional<Quadrant> cornerAt(int x, int y) {
    double[] at = within(x, y);
    boolean low = at[1] < CORNER_HIGH;
    boolean high = at[1] > 1 - CORNER_HIGH;
    boolean left = at[0] < CORNER_WIDE;
    boolean right = at[0] > 1 - CORNER_WIDE;
    if (!(low || high) || !(left || right)) {
      return Optional.empty();
    }
    return Optional.of(Quadrant.of(right ? 1 : 0, high ? 1 : 0, 1, 1));
  }

  double valueAcross(int x) {
    Plane on = plane.orElseThrow();
    return on.atX(Math.clamp(x, on.place().getMinX(), on.place().getMaxX()));
  }

  double valueUp(int y) {
    Plane on = plane.orElseThrow();
    return on.atY(Math.clamp(y, on.place().getMinY(), on.place().getMaxY()));
  }

  double widthAcross() {
    return plane.map(p -> p.right() - p.left()).orElse(0.0);
  }

  double heightUp() {
    return plane.map(p -> p.top() - p.bottom()).orElse(0.0);
  }

  void dispose() {
    image.ifPresent(Image::dispose);
    image = Optional.empty();
  }
}
