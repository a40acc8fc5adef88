// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;

/**
 * Draws the rows of a tree or table of one column in our look: icon, words that end in … where room
 * is short, and a count in quiet ink at the right edge.
 */
public final class Rows {

  private static final int HIGH = 26;
  private static final int EDGE = 10;

  private final Scrollable list;
  private final Function<Object, Row> rows;
  private final Pen pen;
  private Look look = Look.LIGHT;

  /** What a row shows; count may be empty, and the mark at the right edge may be missing. */
  public record Row(Icon icon, String words, String count, Optional<Icon> mark) {

    public Row(Icon icon, String words, String count) {
      this(icon, words, count, Optional.empty());
    }
  }

  private Rows(Composite list, Function<Object, Row> rows) {
    this.list = list;
    this.rows = rows;
    this.pen = new Pen(list);
  }

  /** The function is given the data of an item. */
  public static void draw(Composite list, Looks looks, Function<Object, Row> rows) {
    Rows painter = new Rows(list, rows);
    list.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, HIGH));
    list.addListener(SWT.EraseItem, painter::erase);
    list.addListener(SWT.PaintItem, painter::paint);
    looks.follow(
        list,
        now -> {
          painter.look = now;
          list.redraw();
        });
  }

  private void erase(Event event) {
    if ((event.detail & SWT.SELECTED) != 0) {
      event.gc.setBackground(Pen.colour(look.chosen()));
      event.gc.fillRectangle(0, event.y, list.getClientArea().width, event.height);
    }
    event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.FOCUSED);
  }

  private void paint(Event event) {
    if (event.item.getData() == null) {
      return;
    }
    Row row = rows.apply(event.item.getData());
    GC gc = event.gc;
    int right = list.getClientArea().width - EDGE;
    if (row.mark().isPresent()) {
      right -= 16;
      Image mark = pen.icon(row.mark().get(), look);
      gc.drawImage(mark, right, event.y + (event.height - 16) / 2);
      right -= EDGE / 2;
    }
    gc.setFont(pen.base());
    Point count = gc.textExtent(row.count());
    int middle = event.y + (event.height - count.y) / 2;
    gc.setForeground(Pen.colour(look.quiet()));
    gc.drawText(row.count(), right - count.x, middle, true);
    gc.drawImage(pen.icon(row.icon(), look), event.x + 1, event.y + (event.height - 16) / 2);
    gc.setForeground(Pen.colour(look.ink()));
    int x = event.x + 23;
    int room = right - x - (row.count().isEmpty() ? 0 : count.x + EDGE);
    gc.drawText(shortened(gc, row.words(), room), x, middle, true);
  }

  /** As many of the words as there is room for. */
  private static String shortened(GC gc, String words, int room) {
    if (gc.textExtent(words).x <= room) {
      return words;
    }
    int end = words.length();
    while (end > 1 && gc.textExtent(words.substring(0, end) + "\u2026").x > room) {
      end--;
    }
    return words.substring(0, end).stripTrailing() + "\u2026";
  }
}
