// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.ui.grid.Cursor.Reach;

class CursorTest {

  private static final GridContent SMALL = new Numbered(4, 3);
  private static final GridContent LARGE = new Numbered(1_000_000, 60);

  /** Cells that say where they are. */
  private record Numbered(int rows, int columns) implements GridContent {

    @Override
    public int width(int column) {
      return column == 1 ? 0 : 10 * (column + 1);
    }

    @Override
    public String rowName(int row) {
      return "" + row;
    }

    @Override
    public String columnName(int column) {
      return "c" + column;
    }

    @Override
    public String text(int row, int column) {
      return row + "\t" + column;
    }

    @Override
    public void paint(Brush brush, int row, int column, Rectangle place) {}

    @Override
    public void paintHead(Brush brush, int column, Rectangle place) {}

    @Override
    public String tip(int row, int column) {
      return "";
    }

    @Override
    public String headTip(int column) {
      return "";
    }
  }

  private static Cursor pressed(int key, int state, Cursor at) {
    Event event = new Event();
    event.keyCode = key;
    event.stateMask = state;
    Reach reach = (state & SWT.SHIFT) == 0 ? Reach.ONE : Reach.STRETCHED;
    return GridKeys.moved(event, at, LARGE, 20, reach).orElse(at);
  }

  @Test
  void itStaysInsideTheGrid() {
    assertEquals(new Cursor(3, 2, 3, 2), Cursor.START.to(99, 99, Reach.ONE, SMALL));
    assertEquals(Cursor.START, Cursor.START.to(-1, -1, Reach.ONE, SMALL));
    assertEquals(Cursor.START, Cursor.START.to(0, 0, Reach.ONE, GridContent.NONE));
  }

  @Test
  void aGridThatBecomesSmallerKeepsItAtItsEdge() {
    Cursor far = Cursor.START.to(900_000, 50, Reach.ONE, LARGE);
    assertEquals(new Cursor(3, 2, 3, 2), far.within(SMALL));
  }

  @Test
  void keysLeadToTheEdgesAndPagesOfAMillionRows() {
    assertEquals(new Cursor(1, 0, 1, 0), pressed(SWT.ARROW_DOWN, 0, Cursor.START));
    assertEquals(new Cursor(20, 0, 20, 0), pressed(SWT.PAGE_DOWN, 0, Cursor.START));
    Cursor end = pressed(SWT.END, SWT.MOD1, Cursor.START);
    assertEquals(new Cursor(999_999, 59, 999_999, 59), end);
    assertEquals(Cursor.START, pressed(SWT.HOME, SWT.MOD1, end));
    assertEquals(new Cursor(999_999, 0, 999_999, 0), pressed(SWT.HOME, 0, end));
    assertEquals(new Cursor(999_979, 59, 999_979, 59), pressed(SWT.PAGE_UP, 0, end));
  }

  @Test
  void shiftStretchesTheSelectionFromWhereItBegan() {
    Cursor at = Cursor.START.to(2, 1, Reach.ONE, LARGE);
    Cursor up = pressed(SWT.ARROW_UP, SWT.SHIFT, at);
    assertTrue(up.selects(1, 1) && up.selects(2, 1));
    assertFalse(up.selects(3, 1));
    assertEquals(2, up.cells());
    assertEquals(60_000_000L, pressed('a', SWT.MOD1, at).cells());
  }

  @Test
  void oneCellIsCopiedAloneAndSeveralUnderTheirHeads() {
    assertEquals("2 1", Cursor.START.to(2, 1, Reach.ONE, SMALL).text(SMALL));
    assertEquals("c0\tc1\n0 0\t0 1\n1 0\t1 1\n", new Cursor(1, 1, 0, 0).text(SMALL));
  }

  @Test
  void aColumnIsFoundByWhereItStands() {
    ColumnPlaces places = ColumnPlaces.of(SMALL);
    assertEquals(0, places.at(0));
    assertEquals(0, places.at(9));
    assertEquals(2, places.at(10), "a column without width has no place");
    assertEquals(2, places.at(39));
    assertEquals(-1, places.at(40));
    assertEquals(-1, places.at(-1));
    assertEquals(40, places.whole());
  }
}
