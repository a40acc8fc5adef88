// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Stretch;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.trend.ui.trends.Trended;
import org.ketenspiegel.trend.ui.trends.Trended.Row;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Sentence;
import org.ketenspiegel.ui.result.Painted;

/**
 * The lines of what is followed: pointing tells, clicking a point or the arrow keys select the
 * change to it. Without lines it says why there are none.
 */
final class LineCanvas extends Canvas {

  private static final int STEP = 40;
  private static final int DIM = 110;

  /** A picture may be as low as this. */
  private static final int LOWEST = 170;

  /** Room at the right edge, where the scroll bar lies over the picture. */
  private static final int BAR = 12;

  private final Trends trends;
  private final Pen pen;
  private final Painted painted = new Painted();
  private Look look = Look.LIGHT;

  LineCanvas(Composite parent, Trends trends, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    this.trends = trends;
    this.pen = new Pen(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> refresh());
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseMove, this::move);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.Dispose, event -> painted.dispose());
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
                event.result = Headings.of(trends);
              }
            });
  }

  /** Draws what is now looked at. */
  void refresh() {
    Rectangle area = getClientArea();
    Optional<Series> series =
        trends
            .trended()
            .flatMap(Trended::series)
            .filter(s -> ChartKind.fitting(s).contains(ChartKind.TREND));
    int width = area.width - BAR;
    if (series.isEmpty()) {
      painted.dispose();
    } else if (width > 0) {
      Drawing drawing = Charts.trend(series.get(), style(), stretch());
      painted.take(drawing, width, height(series.get(), drawing, width), look);
    }
    scroll(area);
    redraw();
  }

  /** One picture fits itself to the room, unless that is too low; several scroll. */
  private int height(Series series, Drawing drawing, int width) {
    int natural = (int) Math.ceil(drawing.height(width));
    int room = getClientArea().height;
    boolean one =
        series.courses().stream()
                .map(c -> c.kind() == Line.Kind.NET ? Line.Kind.CATEGORY : c.kind())
                .distinct()
                .count()
            == 1;
    return room >= natural || one && room >= LOWEST ? room : natural;
  }

  private void scroll(Rectangle area) {
    ScrollBar bar = getVerticalBar();
    int height = painted.height();
    int seen = Math.max(1, area.height);
    bar.setValues(bar.getSelection(), 0, height, seen, STEP, seen);
    bar.setVisible(height > area.height);
  }

  private ChartStyle style() {
    return ChartStyle.of(
            Names.language(trends), AgencyPalette.of(trends.data().orElseThrow().outline()))
        .in(look == Look.DARK ? Theme.DARK : Theme.LIGHT)
        .sourced("");
  }

  /** The selected change. */
  private Optional<Stretch> stretch() {
    return trends
        .selected()
        .map(r -> new Stretch(r.course().key(), r.change().from(), r.change().to()));
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(area);
    if (painted.isEmpty()) {
      Sentence.draw(gc, told(), pen, look, area);
    } else {
      painted.paint(gc, -scrolled());
      if (trends.isComputing()) {
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
    return painted.isEmpty() ? Reasons.of(trends) : "";
  }

  private void press(Event event) {
    forceFocus();
    painted
        .at(event.x, event.y + scrolled())
        .flatMap(mark -> change(mark.key()))
        .ifPresent(trends::select);
  }

  /** The change to a point; of the first wave the change from it. */
  private Optional<Row> change(String key) {
    return trends.trended().stream()
        .flatMap(t -> t.rows().stream())
        .filter(r -> Stretch.key(r.course().key(), r.change().to()).equals(key))
        .findFirst()
        .or(
            () ->
                trends.trended().stream()
                    .flatMap(t -> t.rows().stream())
                    .filter(r -> Stretch.key(r.course().key(), r.change().from()).equals(key))
                    .findFirst());
  }

  private void move(Event event) {
    if (painted.isEmpty()) {
      return;
    }
    int y = event.y + scrolled();
    int cursor = painted.at(event.x, y).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
    setCursor(getDisplay().getSystemCursor(cursor));
    String tip = painted.tip(event.x, y);
    setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_UP, SWT.ARROW_LEFT -> trends.step(-1);
      case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> trends.step(1);
      case SWT.HOME -> trends.step(-Integer.MAX_VALUE / 2);
      case SWT.END -> trends.step(Integer.MAX_VALUE / 2);
      case SWT.ESC -> trends.select(Optional.empty());
      default -> {}
    }
  }
}
