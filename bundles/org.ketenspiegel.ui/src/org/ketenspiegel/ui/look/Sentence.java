// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Words in place of a picture. */
public final class Sentence {

  private static final int MARGIN = 8;

  private Sentence() {}

  public static void draw(GC gc, String words, Pen pen, Look look, Rectangle area) {
    TextLayout layout = new TextLayout(gc.getDevice());
    layout.setFont(pen.base());
    layout.setText(words);
    layout.setWidth(Math.max(40, area.width - 2 * MARGIN));
    gc.setForeground(Pen.colour(look.quiet()));
    layout.draw(gc, MARGIN, 2 * MARGIN);
    layout.dispose();
  }
}
