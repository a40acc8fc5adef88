// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/** Draws one entry: as a respondent reads it, with what researchers know in quiet ink. */
final class EntryPainter {

  static final int MARGIN = 24;

  /** Where the words of a question begin, right of its number. */
  static final int INDENT = 64;

  private static final int WIDEST = 760;
  private static final int GAP = 16;

  private final Pen pen;
  private Look look = Look.LIGHT;

  EntryPainter(Pen pen) {
    this.pen = pen;
  }

  void look(Look now) {
    look = now;
  }

  /** Draws at a height and gives how far down it came; without ink it only measures. */
  int put(Entry entry, GC gc, Draft.Ink ink, int top, int width) {
    Draft draft = new Draft(gc, ink, top);
    int room = Math.min(WIDEST, width - INDENT - MARGIN);
    switch (entry) {
      case Entry.Part part -> part(part, draft, room);
      case Entry.Asked asked -> asked(asked, draft, room);
    }
    return draft.y();
  }

  private void part(Entry.Part part, Draft draft, int room) {
    draft.down(24);
    draft.words(part.name(), pen.title(), look.ink(), MARGIN, room + INDENT - MARGIN);
    draft.down(4);
    draft.words(part.intro(), pen.base(), look.quiet(), MARGIN, room + INDENT - MARGIN);
    draft.down(12);
  }

  private void asked(Entry.Asked asked, Draft draft, int room) {
    draft.down(12);
    margin(asked, draft);
    caption(asked, draft);
    draft.words(asked.text(), pen.heading(), look.ink(), INDENT, room);
    draft.down(2);
    draft.words(asked.routing(), pen.base(), look.accent(), INDENT, room);
    draft.words(asked.instruction(), pen.italic(), look.quiet(), INDENT, room);
    draft.down(6);
    choices(asked.choices(), draft, room);
    items(asked.items(), draft, room);
    draft.words(asked.facts(), pen.small(), look.quiet(), INDENT, room);
    draft.down(14);
    if (draft.draws()) {
      draft.gc().setForeground(Pen.colour(look.line()));
      draft.gc().drawLine(INDENT, draft.y() - 1, INDENT + room, draft.y() - 1);
    }
  }

  private void margin(Entry.Asked asked, Draft draft) {
    draft.line(asked.number(), pen.bold(), look.quiet(), MARGIN);
  }

  /** The short name and the agencies, in one line. */
  private void caption(Entry.Asked asked, Draft draft) {
    if (draft.draws()) {
      draft.gc().drawImage(pen.icon(asked.icon(), look), INDENT, draft.y() + 1);
    }
    int x = INDENT + 22;
    x += draft.line(asked.name(), pen.base(), look.quiet(), x) + GAP;
    for (Entry.Loop loop : asked.loops()) {
      RGB colour = look.agency(loop.colour());
      dot(draft, x, colour);
      x += 12;
      x += draft.line(loop.name(), pen.bold(), colour, x) + 12;
    }
    draft.down(draft.lineHeight(pen.base()) + 4);
  }

  private static void dot(Draft draft, int x, RGB colour) {
    if (draft.draws()) {
      draft.gc().setBackground(new Color(colour));
      draft.gc().fillOval(x, draft.y() + 6, 7, 7);
    }
  }

  private void choices(List<Choice> choices, Draft draft, int room) {
    int high = draft.lineHeight(pen.base()) + 6;
    int x = INDENT;
    for (Choice choice : choices) {
      int wide = 20 + draft.gc().textExtent(choice.words()).x + GAP;
      if (x > INDENT && x + wide - GAP > INDENT + room) {
        x = INDENT;
        draft.down(high);
      }
      mark(choice, draft, x);
      boolean quiet = choice.kind() == Choice.Kind.MISSING;
      draft.line(choice.words(), pen.base(), quiet ? look.quiet() : look.ink(), x + 20);
      x += wide;
    }
    if (!choices.isEmpty()) {
      draft.down(high);
    }
  }

  private void mark(Choice choice, Draft draft, int x) {
    if (!draft.draws()) {
      return;
    }
    GC gc = draft.gc();
    int y = draft.y() + 3;
    gc.setForeground(Pen.colour(look.quiet()));
    switch (choice.kind()) {
      case SEVERAL, STEP -> gc.drawRoundRectangle(x, y, 12, 12, 3, 3);
      case ONE, MISSING -> gc.drawOval(x, y, 12, 12);
      case RIGHT -> {
        gc.setForeground(Pen.colour(look.accent()));
        gc.setBackground(Pen.colour(look.accent()));
        gc.drawOval(x, y, 12, 12);
        gc.fillOval(x + 3, y + 3, 7, 7);
      }
    }
  }

  private void items(List<String> items, Draft draft, int room) {
    char letter = 'a';
    for (String item : items) {
      draft.line(letter++ + ".", pen.base(), look.quiet(), INDENT);
      draft.words(item, pen.base(), look.ink(), INDENT + 24, room - 24);
      draft.down(4);
    }
    draft.down(items.isEmpty() ? 0 : 4);
  }
}
