// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import org.eclipse.swt.graphics.Rectangle;

/** No rows and no columns. */
record NoContent() implements GridContent {

  @Override
  public int rows() {
    return 0;
  }

  @Override
  public int columns() {
    return 0;
  }

  @Override
  public int width(int column) {
    return 0;
  }

  @Override
  public String rowName(int row) {
    return "";
  }

  @Override
  public String columnName(int column) {
    return "";
  }

  @Override
  public String text(int row, int column) {
    return "";
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
