// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Where keys lead in a grid. */
final class GridKeys {

  private GridKeys() {}

  /** Where a key leads; none when it leads nowhere. */
  static Optional<Cursor> moved(
      Event event, Cursor at, GridContent in, int page, Cursor.Reach reach) {
    boolean far = (event.stateMask & SWT.MOD1) != 0;
    int row = at.row();
    int column = at.column();
    int lastRow = in.rows() - 1;
    int lastColumn = in.columns() - 1;
    return switch (event.keyCode) {
      case SWT.ARROW_UP -> Optional.of(at.to(far ? 0 : row - 1, column, reach, in));
      case SWT.ARROW_DOWN -> Optional.of(at.to(far ? lastRow : row + 1, column, reach, in));
      case SWT.ARROW_LEFT -> Optional.of(at.to(row, far ? 0 : column - 1, reach, in));
      case SWT.ARROW_RIGHT -> Optional.of(at.to(row, far ? lastColumn : column + 1, reach, in));
      case SWT.PAGE_UP -> Optional.of(at.to(row - page, column, reach, in));
      case SWT.PAGE_DOWN -> Optional.of(at.to(row + page, column, reach, in));
      case SWT.HOME -> Optional.of(at.to(far ? 0 : row, 0, reach, in));
      case SWT.END -> Optional.of(at.to(far ? lastRow : row, lastColumn, reach, in));
      case 'a' -> far ? Optional.of(new Cursor(lastRow, lastColumn, 0, 0)) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
