// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.ketenspiegel.ui.look.Pen;

/**
 * Where the rows and columns of a grid stand.
 *
 * @param label width of the labels of the rows
 * @param columns the widths that the figures of each column take
 * @param row height of a row
 * @param title height of what stands above the heads
 * @param note height of a line below the rows
 */
record GridLayout(int label, List<Column> columns, int row, int title, int note) {

  static final int GAP = 12;
  private static final int LEAST_COLUMN = 84;
  private static final int LEAST_LABEL = 160;
  private static final double MOST_LABEL = 0.46;
  private static final int DOT = 14;

  /**
   * A column whose figures meet at the decimal sign.
   *
   * @param rest room right of the sign
   */
  record Column(int x, int width, int rest) {

    /** Where whole numbers end. */
    int edge() {
      return x + width - GAP / 2 - rest;
    }

    boolean holds(int at) {
      return at >= x && at < x + width;
    }
  }

  static GridLayout of(Grid grid, GC gc, Pen pen, int width) {
    gc.setFont(pen.base());
    int line = gc.getFontMetrics().getHeight();
    int most = Math.max(LEAST_LABEL, (int) (width * MOST_LABEL));
    int label = Math.clamp(widestLabel(grid, gc, pen) + 2 * GAP, LEAST_LABEL, most);
    List<Column> columns = new ArrayList<>();
    int x = label;
    for (int c = 0; c < grid.heads().size(); c++) {
      Column column = column(grid, c, x, gc, pen);
      columns.add(column);
      x += column.width();
    }
    return new GridLayout(label, columns, line + 11, titles(grid, line), line + 4);
  }

  private static int widestLabel(Grid grid, GC gc, Pen pen) {
    gc.setFont(pen.bold());
    int widest = gc.textExtent(grid.corner()).x;
    for (Grid.Row row : grid.rows()) {
      gc.setFont(row.kind() == Grid.Row.Kind.SUMMARY ? pen.bold() : pen.base());
      widest = Math.max(widest, gc.textExtent(row.label()).x);
    }
    return widest;
  }

  private static int titles(Grid grid, int line) {
    return (grid.title().isEmpty() ? 0 : line + 8) + (grid.subtitle().isEmpty() ? 0 : line + 2);
  }

  private static Column column(Grid grid, int c, int x, GC gc, Pen pen) {
    int whole = 0;
    int rest = 0;
    for (Grid.Row row : grid.rows()) {
      Figure figure = row.figures().get(c);
      gc.setFont(row.kind() == Grid.Row.Kind.SUMMARY ? pen.bold() : pen.base());
      whole = Math.max(whole, gc.textExtent(figure.lead() + figure.whole()).x);
      int tail = gc.textExtent(figure.rest()).x;
      gc.setFont(pen.small());
      rest = Math.max(rest, tail + gc.textExtent(figure.letters()).x);
    }
    gc.setFont(pen.bold());
    Grid.Head head = grid.heads().get(c);
    int dot = head.agency().isEmpty() ? 0 : DOT;
    int heading = gc.textExtent(head.label() + head.letter()).x + dot;
    int width = Math.max(LEAST_COLUMN, Math.max(whole + rest, heading) + 2 * GAP);
    return new Column(x, width, rest);
  }

  int width() {
    return columns.isEmpty() ? label : columns.getLast().x() + columns.getLast().width();
  }
}
