// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.comparison.ui.mirrors.Said;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Sentence;

/** Sentences below one another, their numbers underlined; one is selected by mouse or arrows. */
final class SentenceList extends Canvas {

  private static final int PAD = 8;
  private static final int STEP = 24;

  private final Pen pen;
  private final Consumer<Said> listener;
  private final BiConsumer<Said, Integer> follower;
  private List<Said> said = List.of();
  private List<Integer> tops = List.of(0);
  private String instead = "";
  private Look look = Look.LIGHT;
  private int chosen = -1;

  /** Which number of the selected sentence, from 0. */
  private int number;

  /**
   * The listener is told what a person selects, the follower which of its cells a person wants to
   * see.
   */
  SentenceList(
      Composite parent, Looks looks, Consumer<Said> listener, BiConsumer<Said, Integer> follower) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    this.pen = new Pen(this);
    this.listener = listener;
    this.follower = follower;
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> arrange());
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    looks.follow(
        this,
        now -> {
          look = now;
          redraw();
        });
    describe();
  }

  /** Shows sentences; where there are none, words instead. */
  void show(List<Said> now, String otherwise) {
    Optional<Said> before = chosen();
    said = List.copyOf(now);
    instead = otherwise;
    chosen = before.map(this::again).orElse(-1);
    arrange();
  }

  /** Where a sentence stands now: the same, or the same that is kept, in whatever words. */
  private int again(Said before) {
    for (int i = 0; i < said.size(); i++) {
      Said now = said.get(i);
      boolean same =
          before.kept().isPresent()
              ? now.kept().map(Said.Kept::id).equals(before.kept().map(Said.Kept::id))
              : now.finding().equals(before.finding());
      if (same) {
        return i;
      }
    }
    return -1;
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  List<String> words() {
    return said.stream().map(Said::text).toList();
  }

  Optional<Said> chosen() {
    return chosen >= 0 && chosen < said.size() ? Optional.of(said.get(chosen)) : Optional.empty();
  }

  /** Selects the first sentence about a gap, or none; nobody is told. */
  void point(String gap) {
    if (chosen().map(s -> s.isAbout(gap)).orElse(false)) {
      return;
    }
    chosen = -1;
    for (int i = 0; i < said.size() && chosen < 0; i++) {
      chosen = said.get(i).isAbout(gap) ? i : -1;
    }
    reveal();
  }

  private void arrange() {
    Rectangle area = getClientArea();
    List<Integer> now = new ArrayList<>(List.of(0));
    for (Said sentence : said) {
      TextLayout layout = layout(sentence);
      now.add(now.getLast() + layout.getBounds().height + 2 * PAD);
      layout.dispose();
    }
    tops = now;
    int height = Math.max(1, tops.getLast());
    int seen = Math.max(1, area.height);
    getVerticalBar().setValues(getVerticalBar().getSelection(), 0, height, seen, STEP, seen);
    getVerticalBar().setVisible(height > seen);
    redraw();
  }

  /** Leads to where a number of the selected sentence stands. */
  void follow() {
    chosen().ifPresent(this::follow);
  }

  private void follow(Said said) {
    List<Integer> numbers = said.numbers();
    if (numbers.isEmpty() && !said.finding().cells().isEmpty()) {
      follower.accept(said, 0);
    } else if (!numbers.isEmpty()) {
      follower.accept(said, numbers.get(Math.min(number, numbers.size() - 1)));
    }
  }

  private TextLayout layout(Said sentence) {
    TextLayout layout = new TextLayout(getDisplay());
    layout.setFont(pen.base());
    layout.setWidth(Math.max(60, getClientArea().width - 2 * PAD));
    String note = sentence.note();
    layout.setText(sentence.text() + (note.isEmpty() ? "" : "\n⚠ " + note));
    TextStyle plain = new TextStyle();
    plain.underline = true;
    plain.underlineColor = Pen.colour(look.quiet());
    int at = 0;
    int nth = 0;
    boolean here = isFocusControl() && chosen().filter(c -> c == sentence).isPresent();
    for (Said.Piece piece : sentence.pieces()) {
      int end = at + piece.text().length();
      if (piece.sort() == Said.Piece.Sort.NUMBER && end > at) {
        layout.setStyle(here && nth == number ? current() : plain, at, end - 1);
        nth++;
      }
      at = end;
    }
    if (!note.isEmpty()) {
      TextStyle again = new TextStyle();
      again.foreground = Pen.colour(look.quiet());
      layout.setStyle(again, sentence.text().length(), layout.getText().length() - 1);
    }
    return layout;
  }

  /** The number that Enter leads from. */
  private TextStyle current() {
    TextStyle style = new TextStyle();
    style.underline = true;
    style.underlineColor = Pen.colour(look.accent());
    style.foreground = Pen.colour(look.accent());
    return style;
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(area);
    if (said.isEmpty()) {
      Sentence.draw(gc, instead, pen, look, area);
      return;
    }
    int scrolled = scrolled();
    for (int i = 0; i < said.size(); i++) {
      int top = tops.get(i) - scrolled;
      int high = tops.get(i + 1) - tops.get(i);
      if (top + high >= 0 && top <= area.height) {
        row(gc, i, top, high, area.width);
      }
    }
  }

  private void row(GC gc, int index, int top, int high, int width) {
    if (index == chosen) {
      gc.setBackground(Pen.colour(look.chosen()));
      gc.fillRectangle(0, top, width, high);
    }
    gc.setForeground(Pen.colour(look.ink()));
    TextLayout layout = layout(said.get(index));
    layout.draw(gc, PAD, top + PAD);
    layout.dispose();
    gc.setForeground(Pen.colour(look.line()));
    gc.drawLine(0, top + high - 1, width, top + high - 1);
    if (index == chosen && isFocusControl()) {
      gc.setForeground(Pen.colour(look.accent()));
      gc.drawRectangle(0, top, width - 1, high - 1);
    }
  }

  private int scrolled() {
    return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
  }

  private void press(Event event) {
    forceFocus();
    int y = event.y + scrolled();
    for (int i = 0; i < said.size(); i++) {
      if (y >= tops.get(i) && y < tops.get(i + 1)) {
        choose(i);
        OptionalInt hit = numberAt(said.get(i), event.x - PAD, y - tops.get(i) - PAD);
        if (hit.isPresent()) {
          number = hit.getAsInt();
          follow(said.get(i));
        }
        return;
      }
    }
  }

  /** Which number of a sentence lies at a place, from 0. */
  private OptionalInt numberAt(Said sentence, int x, int y) {
    TextLayout layout = layout(sentence);
    int offset = layout.getOffset(x, y, null);
    Rectangle letter = layout.getBounds(offset, offset);
    boolean onIt = letter.contains(x, y);
    layout.dispose();
    int at = 0;
    int nth = 0;
    for (Said.Piece piece : sentence.pieces()) {
      int end = at + piece.text().length();
      boolean isNumber = piece.sort() == Said.Piece.Sort.NUMBER;
      if (isNumber && onIt && offset >= at && offset < end) {
        return OptionalInt.of(nth);
      }
      nth += isNumber ? 1 : 0;
      at = end;
    }
    return OptionalInt.empty();
  }

  private void step(int by) {
    int last = chosen().map(s -> s.numbers().size() - 1).orElse(0);
    number = Math.clamp(number + by, 0, Math.max(0, last));
    redraw();
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> step(-1);
      case SWT.ARROW_RIGHT -> step(1);
      case SWT.CR, SWT.KEYPAD_CR -> follow();
      case SWT.ARROW_UP -> choose(chosen < 0 ? said.size() - 1 : chosen - 1);
      case SWT.ARROW_DOWN -> choose(chosen + 1);
      case SWT.HOME -> choose(0);
      case SWT.END -> choose(said.size() - 1);
      default -> {}
    }
  }

  private void choose(int index) {
    if (!said.isEmpty()) {
      chosen = Math.clamp(index, 0, said.size() - 1);
      number = 0;
      reveal();
      listener.accept(said.get(chosen));
      getAccessible().setFocus(ACC.CHILDID_SELF);
    }
  }

  private void reveal() {
    if (chosen >= 0) {
      int seen = getClientArea().height;
      int top = getVerticalBar().getSelection();
      if (tops.get(chosen) < top) {
        getVerticalBar().setSelection(tops.get(chosen));
      } else if (tops.get(chosen + 1) > top + seen) {
        getVerticalBar().setSelection(tops.get(chosen + 1) - seen);
      }
    }
    redraw();
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result =
                    chosen().map(s -> (s.text() + " " + s.note()).strip()).orElse(instead);
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
              }
            });
  }
}
