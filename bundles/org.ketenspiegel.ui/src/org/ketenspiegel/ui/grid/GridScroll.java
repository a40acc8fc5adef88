// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/** What part of a grid is seen: by rows downwards, by pixels across. */
final class GridScroll {

  private static final int STEP = 48;

  private final Scrollable grid;
  private final VirtualGrid.Measures measures;

  GridScroll(Scrollable grid, VirtualGrid.Measures measures) {
    this.grid = grid;
    this.measures = measures;
  }

  /** Fits the bars to what there is. */
  void arrange(int rows, ColumnPlaces places) {
    set(grid.getVerticalBar(), rows, rowsSeen(), 1);
    set(grid.getHorizontalBar(), places.whole(), room(), STEP);
  }

  private static void set(ScrollBar bar, int whole, int seen, int step) {
    boolean needed = whole > seen;
    bar.setVisible(needed);
    if (needed) {
      int at = Math.clamp(bar.getSelection(), 0, whole - seen);
      bar.setValues(at, 0, whole, seen, step, Math.max(1, seen - step));
    } else {
      bar.setSelection(0);
    }
  }

  /** How many rows are seen whole. */
  int rowsSeen() {
    Rectangle area = grid.getClientArea();
    return Math.max(1, (area.height - measures.head()) / measures.row());
  }

  /** How wide the cells beside the names of the rows may be. */
  private int room() {
    return Math.max(1, grid.getClientArea().width - measures.name());
  }

  int firstRow() {
    ScrollBar bar = grid.getVerticalBar();
    return bar.isVisible() ? bar.getSelection() : 0;
  }

  int left() {
    ScrollBar bar = grid.getHorizontalBar();
    return bar.isVisible() ? bar.getSelection() : 0;
  }

  /** Scrolls as little as shows a cell. */
  void reveal(int row, int column, ColumnPlaces places) {
    ScrollBar down = grid.getVerticalBar();
    if (row < firstRow()) {
      down.setSelection(row);
    } else if (row >= firstRow() + rowsSeen()) {
      down.setSelection(row - rowsSeen() + 1);
    }
    ScrollBar across = grid.getHorizontalBar();
    int from = places.left(column);
    int wide = Math.min(places.width(column), room());
    if (from < left()) {
      across.setSelection(from);
    } else if (from + wide > left() + room()) {
      across.setSelection(from + wide - room());
    }
  }
}
