// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

/**
 * Where a person is in a grid, and from where the selection stretches.
 *
 * @param row of the cell with the cursor, from 0
 * @param anchorRow the other end of the selection
 */
public record Cursor(int row, int column, int anchorRow, int anchorColumn) {

  public static final Cursor START = new Cursor(0, 0, 0, 0);

  /** Whether the selection follows the cursor or is stretched by it. */
  public enum Reach {
    ONE,
    STRETCHED
  }

  /** In another cell; where there is none, in the nearest. */
  public Cursor to(int newRow, int newColumn, Reach reach, GridContent in) {
    int r = Math.clamp(newRow, 0, Math.max(0, in.rows() - 1));
    int c = Math.clamp(newColumn, 0, Math.max(0, in.columns() - 1));
    return switch (reach) {
      case ONE -> new Cursor(r, c, r, c);
      case STRETCHED -> new Cursor(r, c, anchorRow, anchorColumn);
    };
  }

  /** Still within a grid that may have become smaller. */
  public Cursor within(GridContent in) {
    Cursor anchor = START.to(anchorRow, anchorColumn, Reach.ONE, in);
    return anchor.to(row, column, Reach.STRETCHED, in);
  }

  public int top() {
    return Math.min(row, anchorRow);
  }

  public int bottom() {
    return Math.max(row, anchorRow);
  }

  public int left() {
    return Math.min(column, anchorColumn);
  }

  public int right() {
    return Math.max(column, anchorColumn);
  }

  public boolean selects(int r, int c) {
    return r >= top() && r <= bottom() && c >= left() && c <= right();
  }

  /** How many cells are selected. */
  public long cells() {
    return (bottom() - top() + 1L) * (right() - left() + 1L);
  }

  /**
   * The selected cells as lines parted by tabs, under the names of their columns when there are
   * several cells.
   */
  public String text(GridContent in) {
    StringBuilder text = new StringBuilder();
    if (cells() > 1) {
      for (int c = left(); c <= right(); c++) {
        text.append(c > left() ? "\t" : "").append(oneLine(in.columnName(c)));
      }
      text.append('\n');
    }
    for (int r = top(); r <= bottom(); r++) {
      for (int c = left(); c <= right(); c++) {
        text.append(c > left() ? "\t" : "").append(oneLine(in.text(r, c)));
      }
      text.append(cells() > 1 ? "\n" : "");
    }
    return text.toString();
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
