// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.grid;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/** With what cells are painted. */
public record Brush(GC gc, Pen pen, Look look) {

  /** Between the edge of a cell and its words, in pixels. */
  public static final int PAD = 8;

  /** No cell shows more signs than this. */
  private static final int LONGEST = 400;

  /** Words in the middle of a place's height, cut with … where room is short. */
  public void words(String words, Rectangle place, Font font, RGB colour, int side) {
    gc.setFont(font);
    gc.setForeground(Pen.colour(colour));
    String shown = clipped(words, place.width - 2 * PAD);
    int y = place.y + (place.height - gc.getFontMetrics().getHeight()) / 2;
    int x =
        side == SWT.RIGHT ? place.x + place.width - PAD - gc.textExtent(shown).x : place.x + PAD;
    gc.drawText(shown, x, y, true);
  }

  /** Words on as many lines as a place has room for, the last cut with … where there are more. */
  public void lines(String words, Rectangle place, Font font, RGB colour) {
    TextLayout layout = new TextLayout(gc.getDevice());
    layout.setFont(font);
    layout.setWidth(Math.max(20, place.width - 2 * PAD));
    String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    layout.setText(text.replaceAll("\\s+", " "));
    int room = Math.max(1, place.height / layout.getLineBounds(0).height);
    if (layout.getLineCount() > room) {
      int end = layout.getLineOffsets()[room];
      layout.setText(layout.getText().substring(0, Math.max(0, end - 2)).stripTrailing() + "…");
    }
    gc.setForeground(Pen.colour(colour));
    int y = place.y + Math.max(0, (place.height - layout.getBounds().height) / 2);
    layout.draw(gc, place.x + PAD, y);
    layout.dispose();
  }

  /** As many of the words as there is room for, in the font that is set. */
  public String clipped(String words, int room) {
    String line = words.replaceAll("\\s+", " ");
    if (line.length() < LONGEST && gc.textExtent(line).x <= room) {
      return line;
    }
    int fits = 0;
    int beyond = Math.min(line.length(), LONGEST);
    while (beyond - fits > 1) {
      int middle = (fits + beyond) / 2;
      if (gc.textExtent(line.substring(0, middle) + "…").x <= room) {
        fits = middle;
      } else {
        beyond = middle;
      }
    }
    return fits == 0 ? "" : line.substring(0, fits).stripTrailing() + "…";
  }

  public void fill(Rectangle place, RGB colour) {
    gc.setBackground(Pen.colour(colour));
    gc.fillRectangle(place);
  }

  /** Bars beside one another on a ground, each a share of the height. */
  public void bars(List<Double> shares, Rectangle place, RGB colour) {
    if (shares.isEmpty()) {
      return;
    }
    int wide = Math.clamp(place.width / shares.size() - 1, 1, 8);
    gc.setBackground(Pen.colour(colour));
    int x = place.x;
    for (double share : shares) {
      int high = (int) Math.max(1, Math.round(share * place.height));
      gc.fillRectangle(x, place.y + place.height - high, wide, high);
      x += wide + 1;
      if (x >= place.x + place.width) {
        return;
      }
    }
  }
}
