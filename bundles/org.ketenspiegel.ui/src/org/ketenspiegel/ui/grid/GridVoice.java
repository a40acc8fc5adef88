// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A grid for who cannot see it: the cell with the cursor in words. */
final class GridVoice {

  private GridVoice() {}

  static void give(VirtualGrid grid) {
    grid.getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = words(grid);
              }
            });
    grid.getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
              }
            });
  }

  static void moved(VirtualGrid grid) {
    grid.getAccessible().setFocus(ACC.CHILDID_SELF);
  }

  private static String words(VirtualGrid grid) {
    GridContent content = grid.content();
    if (content.rows() == 0 || content.columns() == 0) {
      return "";
    }
    int row = grid.cursor().row();
    int column = grid.cursor().column();
    return content.rowName(row)
        + ", "
        + content.columnName(column)
        + ": "
        + content.text(row, column);
  }
}
