// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A part of a sheet, below the one before it. Coordinates are its own, from its left top. */
sealed interface Block permits GridBlock, PictureBlock, SentenceBlock {

  /** Computes where everything stands in a width; to be called before all else. */
  int height(GC gc, int width);

  /**
   * Paints it.
   *
   * @param left how far wide content is scrolled to the left
   * @param visible what of the block can be seen
   */
  void paint(GC gc, int left, Rectangle visible);

  /** What is known of a point; empty when there is nothing to tell. */
  String tip(int x, int y, int left);
}
