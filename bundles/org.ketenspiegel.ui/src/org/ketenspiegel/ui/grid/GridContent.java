// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import org.eclipse.swt.graphics.Rectangle;

/**
 * What a grid shows, by the indices of rows and columns. It is asked for a cell when that cell is
 * painted, copied or told; the grid keeps none.
 */
public interface GridContent {

  /** Nothing at all. */
  GridContent NONE = new NoContent();

  int rows();

  int columns();

  /** Pixels. */
  int width(int column);

  /** What stands left of a row; at most a few signs. */
  String rowName(int row);

  String columnName(int column);

  /** A cell as text: for who copies or hears it. */
  String text(int row, int column);

  void paint(Brush brush, int row, int column, Rectangle place);

  void paintHead(Brush brush, int column, Rectangle place);

  /** What is known of a cell besides its text; empty when there is nothing to tell. */
  String tip(int row, int column);

  /** What is known of a column. */
  String headTip(int column);
}
