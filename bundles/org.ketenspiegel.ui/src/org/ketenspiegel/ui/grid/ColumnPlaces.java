// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import java.util.Arrays;

/**
 * Where the columns of a grid stand beside one another, in pixels from the first.
 *
 * @param lefts of every column, and behind the last its right edge
 */
record ColumnPlaces(int[] lefts) {

  static ColumnPlaces of(GridContent content) {
    int[] lefts = new int[content.columns() + 1];
    for (int c = 0; c < content.columns(); c++) {
      lefts[c + 1] = lefts[c] + content.width(c);
    }
    return new ColumnPlaces(lefts);
  }

  int whole() {
    return lefts[lefts.length - 1];
  }

  int left(int column) {
    return lefts[column];
  }

  int width(int column) {
    return lefts[column + 1] - lefts[column];
  }

  /** The column at a distance from the first; −1 beyond the last. */
  int at(int x) {
    if (x < 0 || x >= whole()) {
      return -1;
    }
    int found = Arrays.binarySearch(lefts, x);
    int column = found >= 0 ? found : -found - 2;
    while (width(column) == 0) { // of columns at one place the last has the room
      column++;
    }
    return column;
  }
}
