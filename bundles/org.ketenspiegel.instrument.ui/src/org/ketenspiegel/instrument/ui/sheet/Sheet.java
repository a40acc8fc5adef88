// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ketenspiegel.instrument.ui.words.Naming;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/**
 * A questionnaire on one long sheet. One question is selected: by mouse, arrows, page keys. Only
 * what is in sight is drawn.
 */
public final class Sheet extends Canvas {

  private final EntryPainter painter;
  private final List<Consumer<Identified>> listeners = new ArrayList<>();
  private List<Entry> entries = List.of();
  private int[] tops = {0};
  private int measuredFor = -1;
  private int selected = -1;
  private Look look = Look.LIGHT;

  public Sheet(Composite parent, Looks looks) {
    super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    painter = new EntryPainter(new Pen(this));
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> redraw());
    addListener(SWT.MouseDown, event -> click(event.y));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, Sheet::traverse);
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    looks.follow(
        this,
        now -> {
          look = now;
          painter.look(now);
          redraw();
        });
    SheetSpeech.describe(this, () -> selected().map(Sheet::spoken).orElse(""));
  }

  /** Shows a questionnaire in a language; what was selected stays selected. */
  public void show(Instrument instrument, Naming naming) {
    Optional<String> before = selected().map(entry -> entry.object().getId());
    entries = new Entries(naming).of(instrument);
    measuredFor = -1;
    selected = before.map(this::indexOf).orElse(-1);
    redraw();
  }

  /** Called with what a person selects. */
  public void whenSelected(Consumer<Identified> listener) {
    listeners.add(listener);
  }

  /** Selects what has an id and brings it into sight, without telling anybody. */
  public void reveal(String id) {
    int index = indexOf(id);
    if (index >= 0) {
      selected = index;
      intoSight();
      redraw();
    }
  }

  /** Selects the next question that holds the words, round the end; tells whether there is one. */
  public boolean find(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    for (int step = 1; step <= entries.size(); step++) {
      int index = Math.floorMod(selected + step, entries.size());
      if (spoken(entries.get(index)).toLowerCase(Locale.ROOT).contains(wanted)) {
        select(index);
        return true;
      }
    }
    return false;
  }

  /** Where the short name of the selected question stands, for a field over it. */
  public Optional<Rectangle> namePlace() {
    return selected()
        .filter(Entry.Asked.class::isInstance)
        .map(
            entry ->
                new Rectangle(
                    EntryPainter.INDENT + 16,
                    tops[selected] - offset() + 6,
                    Math.min(420, getClientArea().width - EntryPainter.INDENT - 40),
                    30));
  }

  private Optional<Entry> selected() {
    return selected < 0 ? Optional.empty() : Optional.of(entries.get(selected));
  }

  private int indexOf(String id) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).object().getId().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static String spoken(Entry entry) {
    return switch (entry) {
      case Entry.Part part -> part.name();
      case Entry.Asked asked ->
          String.join(
              " ", asked.number(), asked.name(), asked.text(), String.join(" ", asked.items()));
    };
  }

  private void click(int y) {
    setFocus();
    int at = y + offset();
    for (int i = 0; i < entries.size(); i++) {
      if (at >= tops[i] && at < tops[i + 1]) {
        select(i);
      }
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> select(selected + 1);
      case SWT.ARROW_UP -> select(selected - 1);
      case SWT.PAGE_DOWN -> select(selected + 5);
      case SWT.PAGE_UP -> select(selected - 5);
      case SWT.HOME -> select(0);
      case SWT.END -> select(entries.size() - 1);
      default -> {}
    }
  }

  private static void traverse(Event event) {
    event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void select(int index) {
    if (entries.isEmpty()) {
      return;
    }
    selected = Math.clamp(index, 0, entries.size() - 1);
    intoSight();
    redraw();
    getAccessible().selectionChanged();
    listeners.forEach(listener -> listener.accept(entries.get(selected).object()));
  }

  private void intoSight() {
    GC gc = new GC(this);
    measure(gc);
    gc.dispose();
    int high = getClientArea().height;
    if (tops[selected] < offset()) {
      getVerticalBar().setSelection(tops[selected]);
    } else if (tops[selected + 1] > offset() + high) {
      getVerticalBar().setSelection(Math.min(tops[selected], tops[selected + 1] - high));
    }
  }

  private int offset() {
    return getVerticalBar().getSelection();
  }

  private void measure(GC gc) {
    int width = getClientArea().width;
    if (width == measuredFor) {
      return;
    }
    tops = new int[entries.size() + 1];
    for (int i = 0; i < entries.size(); i++) {
      tops[i + 1] = painter.put(entries.get(i), gc, Draft.Ink.DRY, tops[i], width);
    }
    measuredFor = width;
    ScrollBar bar = getVerticalBar();
    int high = Math.max(1, getClientArea().height);
    int all = tops[entries.size()] + 24;
    bar.setValues(bar.getSelection(), 0, Math.max(all, high), high, 48, high - 48);
  }

  private void paint(GC gc) {
    measure(gc);
    Rectangle area = getClientArea();
    getVerticalBar().setThumb(Math.max(1, area.height));
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(area);
    for (int i = 0; i < entries.size(); i++) {
      int top = tops[i] - offset();
      if (top < area.height && tops[i + 1] > offset()) {
        if (i == selected) {
          mark(gc, top, tops[i + 1] - tops[i], area.width);
        }
        painter.put(entries.get(i), gc, Draft.Ink.WET, top, area.width);
      }
    }
  }

  private void mark(GC gc, int top, int high, int width) {
    gc.setBackground(Pen.colour(look.chosen()));
    gc.fillRectangle(0, top, width, high);
    gc.setBackground(Pen.colour(look.accent()));
    gc.fillRectangle(0, top, isFocusControl() ? 4 : 2, high);
  }
}
