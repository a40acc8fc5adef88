// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.answers.Distribution;
import org.ketenspiegel.ui.look.Contrast;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** Draws questions as rows: their kind, their name, how their answers are spread. */
final class QuestionRows {

  private static final int HIGH = 26;
  private static final int EDGE = 8;
  private static final int ICON = 16;
  private static final int SPREAD = 46;
  private static final int BAR = 15;
  private static final int MOST_BAR = 6;
  private static final double TINT = 0.45;

  private final Table table;
  private final Supplier<String> language;
  private final Pen pen;
  private final Map<String, Distribution> distributions = new HashMap<>();
  private Look look = Look.LIGHT;

  private QuestionRows(Table table, Supplier<String> language) {
    this.table = table;
    this.language = language;
    this.pen = new Pen(table);
  }

  static QuestionRows draw(Table table, Looks looks, Supplier<String> language) {
    QuestionRows rows = new QuestionRows(table, language);
    table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, HIGH));
    table.addListener(SWT.EraseItem, rows::erase);
    table.addListener(SWT.PaintItem, rows::paint);
    looks.follow(
        table,
        now -> {
          rows.look = now;
          table.redraw();
        });
    return rows;
  }

  /** Shows how answers are spread, by the words of the questions. */
  void spread(Map<String, Distribution> now) {
    distributions.clear();
    distributions.putAll(now);
    table.redraw();
  }

  private void erase(Event event) {
    if ((event.detail & SWT.SELECTED) != 0) {
      event.gc.setBackground(Pen.colour(look.chosen()));
      event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
    }
    event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.FOCUSED);
  }

  private void paint(Event event) {
    if (!(event.item.getData() instanceof QuestionEntry entry)) {
      return;
    }
    GC gc = event.gc;
    int bars = table.getClientArea().width - EDGE - SPREAD;
    gc.drawImage(pen.icon(icon(entry), look), EDGE, event.y + (event.height - ICON) / 2);
    gc.setFont(pen.base());
    gc.setForeground(Pen.colour(look.ink()));
    int x = EDGE + ICON + 7;
    String words = shortened(gc, entry.name().in(language.get()), bars - x - EDGE);
    Point size = gc.textExtent(words);
    gc.drawText(words, x, event.y + (event.height - size.y) / 2, true);
    bars(gc, entry, bars, event.y + (event.height + BAR) / 2);
  }

  private void bars(GC gc, QuestionEntry entry, int left, int bottom) {
    Distribution shown = distributions.get(entry.word());
    if (shown == null || shown.bars().isEmpty()) {
      return;
    }
    int wide = Math.clamp(SPREAD / shown.bars().size() - 1, 1, MOST_BAR);
    gc.setBackground(Pen.colour(Contrast.mix(look.surface(), look.accent(), TINT)));
    int x = left;
    for (double share : shown.bars()) {
      int high = (int) Math.max(1, Math.round(share * BAR));
      gc.fillRectangle(x, bottom - high, wide, high);
      x += wide + 1;
    }
  }

  private static Icon icon(QuestionEntry entry) {
    return switch (entry.kind()) {
      case CHOICE -> Icon.SINGLE;
      case MULTIPLE -> Icon.MULTIPLE;
      case RATING -> entry.first().item().isPresent() ? Icon.BATTERY : Icon.RATING;
      case RECOMMENDATION -> Icon.RECOMMENDATION;
      case NUMBER, TEXT -> Icon.NUMBER;
    };
  }

  /** As many of the words as there is room for. */
  private static String shortened(GC gc, String words, int room) {
    if (gc.textExtent(words).x <= room) {
      return words;
    }
    int end = words.length();
    while (end > 1 && gc.textExtent(words.substring(0, end) + "\u2026").x > room) {
      end--;
    }
    return words.substring(0, end).stripTrailing() + "\u2026";
  }
}
