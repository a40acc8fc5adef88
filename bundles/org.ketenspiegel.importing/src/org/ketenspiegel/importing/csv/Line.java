// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.Arrays;

/** The cells of one row of a file, overwritten by the next row. */
final class Line {

  private Cell[] cells = new Cell[64];
  private int width;
  private long start;

  void begin(long line) {
    start = line;
    width = 0;
  }

  void add(Cell cell) {
    if (width == cells.length) {
      cells = Arrays.copyOf(cells, 2 * width);
    }
    cells[width++] = cell;
  }

  /** The number of cells. */
  int width() {
    return width;
  }

  /** The line it starts at, counted from where reading began. */
  long start() {
    return start;
  }

  /** The cell in a column; empty beyond the end of the row. */
  Cell cell(int column) {
    return column < width ? cells[column] : Cell.EMPTY;
  }

  boolean isBlank() {
    return width == 1 && isBlankFrom(0);
  }

  boolean isBlankFrom(int column) {
    for (int i = column; i < width; i++) {
      if (!cells[i].raw().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
