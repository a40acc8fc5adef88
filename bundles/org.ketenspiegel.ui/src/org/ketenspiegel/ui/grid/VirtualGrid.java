// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/**
 * Rows and columns of which only what can be seen is painted, so that a million rows scroll as ten
 * do. The heads and the names of the rows stay while the cells scroll below them. By mouse, or by
 * the arrows, Page, Home and End, with Ctrl to the edges and with Shift to stretch the selection.
 */
public final class VirtualGrid extends Canvas {

  private final Measures measures;
  private final GridScroll scroll;
  private final Pen pen;
  private final List<Runnable> followers = new ArrayList<>();
  private Look look = Look.LIGHT;
  private GridContent content = GridContent.NONE;
  private ColumnPlaces places = ColumnPlaces.of(content);
  private Cursor cursor = Cursor.START;
  private String instead = "";
  private Predicate<Event> keys = event -> false;

  /**
   * Heights and widths in pixels.
   *
   * @param name width of the names of the rows
   */
  public record Measures(int row, int head, int name, Marking marking) {}

  /** What of the selection is marked: its cells, or the whole rows they are in. */
  public enum Marking {
    CELLS,
    ROWS
  }

  public VirtualGrid(Composite parent, Measures measures, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
    this.measures = measures;
    this.scroll = new GridScroll(this, measures);
    this.pen = new Pen(this);
    Pen.own(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> arrange());
    addListener(SWT.MouseMove, this::hover);
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, VirtualGrid::traverse);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    getHorizontalBar().addListener(SWT.Selection, event -> redraw());
    looks.follow(
        this,
        now -> {
          look = now;
          redraw();
        });
    GridVoice.give(this);
  }

  /** Shows other content; who was in a cell stays there as far as it exists. */
  public void show(GridContent now) {
    content = now;
    places = ColumnPlaces.of(now);
    cursor = cursor.within(now);
    arrange();
    GridVoice.moved(this);
  }

  /** Says this where there are no rows. */
  public void say(String words) {
    instead = words;
    redraw();
  }

  /** Keys that mean something here are given to this first; true when it took one. */
  public void whenKey(Predicate<Event> taker) {
    keys = taker;
  }

  /** Calls back whenever the cursor moved. */
  public void whenMoved(Runnable follower) {
    followers.add(follower);
  }

  public GridContent content() {
    return content;
  }

  public Cursor cursor() {
    return cursor;
  }

  /** Puts the cursor into a cell and shows it. */
  public void go(int row, int column) {
    move(cursor.to(row, column, Cursor.Reach.ONE, content));
  }

  private void move(Cursor now) {
    boolean elsewhere = !now.equals(cursor);
    cursor = now;
    if (content.columns() > 0) {
      scroll.reveal(now.row(), now.column(), places);
    }
    redraw();
    if (elsewhere) {
      followers.forEach(Runnable::run);
      GridVoice.moved(this);
    }
  }

  /** Computes again what scrolls. */
  private void arrange() {
    scroll.arrange(content.rows(), places);
    redraw();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    Brush brush = new Brush(gc, pen, look);
    brush.fill(area, look.surface());
    gc.setAntialias(SWT.ON);
    int firstColumn = Math.max(0, places.at(scroll.left()));
    for (int c = firstColumn; c < content.columns(); c++) {
      int x = measures.name() + places.left(c) - scroll.left();
      if (x >= area.width) {
        break;
      }
      paintColumn(brush, c, x, area.height);
    }
    paintNames(brush, area);
    if (content.rows() == 0) {
      Rectangle below = new Rectangle(Brush.PAD, measures.head(), area.width, 3 * measures.row());
      brush.lines(instead, below, pen.base(), look.quiet());
    }
    gc.setForeground(Pen.colour(look.quiet()));
    gc.drawLine(0, measures.head() - 1, area.width, measures.head() - 1);
  }

  private void paintColumn(Brush brush, int column, int x, int high) {
    int wide = places.width(column);
    int y = measures.head();
    for (int row = scroll.firstRow(); row < content.rows() && y < high; row++) {
      Rectangle place = new Rectangle(x, y, wide, measures.row());
      brush.gc().setClipping(place);
      paintGround(brush, row, column, place);
      content.paint(brush, row, column, place);
      paintEdges(brush, row, column, place);
      y += measures.row();
    }
    Rectangle head = new Rectangle(x, 0, wide, measures.head() - 1);
    brush.gc().setClipping(head);
    brush.fill(head, look.surface());
    content.paintHead(brush, column, head);
    brush.gc().setClipping((Rectangle) null);
  }

  private void paintGround(Brush brush, int row, int column, Rectangle place) {
    boolean marked =
        switch (measures.marking()) {
          case CELLS -> cursor.selects(row, column);
          case ROWS -> row >= cursor.top() && row <= cursor.bottom();
        };
    if (marked) {
      brush.fill(place, look.chosen());
    }
  }

  private void paintEdges(Brush brush, int row, int column, Rectangle place) {
    GC gc = brush.gc();
    gc.setForeground(Pen.colour(look.line()));
    int below = place.y + place.height - 1;
    gc.drawLine(place.x, below, place.x + place.width, below);
    if (isFocusControl() && row == cursor.row() && column == cursor.column()) {
      gc.setForeground(Pen.colour(look.accent()));
      gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 2);
    }
  }

  private void paintNames(Brush brush, Rectangle area) {
    brush.fill(new Rectangle(0, 0, measures.name(), area.height), look.surface());
    int y = measures.head();
    for (int row = scroll.firstRow(); row < content.rows() && y < area.height; row++) {
      Rectangle place = new Rectangle(0, y, measures.name(), measures.row());
      brush.words(content.rowName(row), place, pen.small(), look.quiet(), SWT.RIGHT);
      y += measures.row();
    }
  }

  private Optional<Cursor> at(Event event, Cursor.Reach reach) {
    int column = places.at(event.x - measures.name() + scroll.left());
    int row = scroll.firstRow() + Math.floorDiv(event.y - measures.head(), measures.row());
    boolean inside = event.x >= measures.name() && event.y >= measures.head();
    return inside && column >= 0 && row < content.rows()
        ? Optional.of(cursor.to(row, column, reach, content))
        : Optional.empty();
  }

  private void hover(Event event) {
    int column =
        event.x < measures.name() ? -1 : places.at(event.x - measures.name() + scroll.left());
    String tip =
        event.y < measures.head()
            ? column < 0 ? "" : content.headTip(column)
            : at(event, Cursor.Reach.ONE).map(c -> content.tip(c.row(), c.column())).orElse("");
    String shown = tip.isEmpty() ? null : tip.replace("&", "&&");
    if (!Optional.ofNullable(shown).equals(Optional.ofNullable(getToolTipText()))) {
      setToolTipText(shown);
    }
  }

  private void press(Event event) {
    forceFocus();
    at(event, reach(event)).ifPresent(this::move);
  }

  private static Cursor.Reach reach(Event event) {
    return (event.stateMask & SWT.SHIFT) != 0 ? Cursor.Reach.STRETCHED : Cursor.Reach.ONE;
  }

  private static void traverse(Event event) {
    event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void key(Event event) {
    if (content.rows() > 0 && !keys.test(event)) {
      GridKeys.moved(event, cursor, content, scroll.rowsSeen(), reach(event)).ifPresent(this::move);
    }
  }
}
