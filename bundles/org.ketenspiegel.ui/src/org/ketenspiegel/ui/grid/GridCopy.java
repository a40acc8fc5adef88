// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies what is selected in a grid. */
public final class GridCopy {

  /** More than this no other program takes from a clipboard. */
  public static final long MOST = 2_000_000;

  /** Whether it was copied. */
  public enum Outcome {
    COPIED,
    TOO_MANY
  }

  private GridCopy() {}

  /** Puts the selected cells on the clipboard as text, unless they are more than {@link #MOST}. */
  public static Outcome copy(VirtualGrid grid) {
    if (grid.cursor().cells() > MOST) {
      return Outcome.TOO_MANY;
    }
    String text = grid.cursor().text(grid.content());
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(grid.getDisplay());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
    return Outcome.COPIED;
  }
}
