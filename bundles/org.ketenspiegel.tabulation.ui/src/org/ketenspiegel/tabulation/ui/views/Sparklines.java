// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.tabulation.ui.questions.Distribution;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.look.Contrast;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/** Little bars of how the answers to each question are spread. */
final class Sparklines extends OwnerDrawLabelProvider {

  static final int WIDTH = 52;
  private static final int HIGH = 14;
  private static final int MOST_BAR = 6;
  private static final double TINT = 0.45;

  private final Map<String, Distribution> distributions = new HashMap<>();
  private Look look = Look.LIGHT;

  void look(Look now) {
    look = now;
  }

  void show(Map<String, Distribution> now) {
    distributions.clear();
    distributions.putAll(now);
  }

  @Override
  protected void measure(Event event, Object element) {
    event.width = WIDTH;
  }

  @Override
  protected void paint(Event event, Object element) {
    Distribution shown = distributions.get(((QuestionEntry) element).word());
    if (shown == null || shown.bars().isEmpty()) {
      return;
    }
    Rectangle cell = event.getBounds();
    int bar = Math.clamp((WIDTH - 6) / shown.bars().size() - 1, 1, MOST_BAR);
    int bottom = cell.y + (cell.height + HIGH) / 2;
    int x = cell.x;
    event.gc.setBackground(Pen.colour(Contrast.mix(look.surface(), look.accent(), TINT)));
    for (double share : shown.bars()) {
      int high = (int) Math.max(1, Math.round(share * HIGH));
      event.gc.fillRectangle(x, bottom - high, bar, high);
      x += bar + 1;
    }
  }

  @Override
  protected void erase(Event event, Object element) {
    event.detail &= ~SWT.HOT;
  }
}
