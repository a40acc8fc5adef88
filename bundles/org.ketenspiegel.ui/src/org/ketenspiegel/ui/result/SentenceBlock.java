// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** A sentence in place of figures: why there are none, or what to select. */
final class SentenceBlock implements Block {

  private static final int BELOW = 20;

  private final String sentence;
  private final Ink ink;
  private int width;

  SentenceBlock(String sentence, Ink ink) {
    this.sentence = sentence;
    this.ink = ink;
  }

  @Override
  public int height(GC gc, int wide) {
    width = wide;
    TextLayout layout = layout(gc);
    int height = layout.getBounds().height + BELOW;
    layout.dispose();
    return height;
  }

  private TextLayout layout(GC gc) {
    TextLayout layout = new TextLayout(gc.getDevice());
    layout.setFont(ink.pen().base());
    layout.setText(sentence);
    layout.setWidth(Math.max(40, width));
    return layout;
  }

  @Override
  public void paint(GC gc, int left, Rectangle visible) {
    gc.setForeground(ink.colour(ink.look().quiet()));
    TextLayout layout = layout(gc);
    layout.draw(gc, 0, 0);
    layout.dispose();
  }

  @Override
  public String tip(int x, int y, int left) {
    return "";
  }
}
