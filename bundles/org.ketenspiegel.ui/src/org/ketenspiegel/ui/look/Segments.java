// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A few words of which one is chosen, in a row: by mouse, or by the arrow keys. */
public final class Segments extends Canvas {

  private static final int PAD = 12;
  private static final int LEAST_PAD = 4;
  private static final int HIGH = 28;

  private final List<String> words;
  private final Pen pen;
  private final List<IntConsumer> listeners = new ArrayList<>();
  private Look look = Look.LIGHT;
  private int chosen;

  public Segments(Composite parent, List<String> words, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.words = List.copyOf(words);
    this.pen = new Pen(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseUp, event -> at(event.x));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    looks.follow(
        this,
        now -> {
          look = now;
          redraw();
        });
    describe();
  }

  /** Called with the index that a person chose. */
  public void whenChosen(IntConsumer listener) {
    listeners.add(listener);
  }

  public int chosen() {
    return chosen;
  }

  /** Shows another choice without telling anybody; −1 shows none. */
  public void show(int index) {
    chosen = index;
    redraw();
  }

  private void choose(int index) {
    if (index >= 0 && index < words.size() && index != chosen) {
      show(index);
      listeners.forEach(listener -> listener.accept(index));
      getAccessible().textChanged(ACC.TEXT_INSERT, 0, words.get(index).length());
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(chosen - 1);
      case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(chosen + 1);
      default -> {}
    }
  }

  private void at(int x) {
    List<Rectangle> places = places();
    for (int i = 0; i < places.size(); i++) {
      if (x >= places.get(i).x && x < places.get(i).x + places.get(i).width) {
        choose(i);
      }
    }
  }

  /** Where room is short, words stand closer. */
  private List<Rectangle> places() {
    int spare = getClientArea().width - width(0);
    return places(Math.clamp(spare / (2 * words.size()), LEAST_PAD, PAD));
  }

  private List<Rectangle> places(int pad) {
    GC gc = new GC(this);
    gc.setFont(pen.bold());
    List<Rectangle> places = new ArrayList<>();
    int x = 0;
    for (String word : words) {
      int width = gc.textExtent(word).x + 2 * pad;
      places.add(new Rectangle(x, 0, width, HIGH));
      x += width;
    }
    gc.dispose();
    return places;
  }

  private int width(int pad) {
    Rectangle last = places(pad).getLast();
    return last.x + last.width;
  }

  private void paint(GC gc) {
    gc.setAntialias(SWT.ON);
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(getClientArea());
    List<Rectangle> places = places();
    for (int i = 0; i < places.size(); i++) {
      Rectangle place = places.get(i);
      if (i == chosen) {
        gc.setBackground(Pen.colour(look.chosen()));
        gc.fillRoundRectangle(place.x, 0, place.width, HIGH, 6, 6);
      }
      gc.setFont(i == chosen ? pen.bold() : pen.base());
      gc.setForeground(Pen.colour(i == chosen ? look.accent() : look.quiet()));
      Point size = gc.textExtent(words.get(i));
      gc.drawText(words.get(i), place.x + (place.width - size.x) / 2, (HIGH - size.y) / 2, true);
      if (i == chosen && isFocusControl()) {
        gc.drawRoundRectangle(place.x, 0, place.width - 1, HIGH - 1, 6, 6);
      }
    }
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    return new Point(wide == SWT.DEFAULT ? width(PAD) : wide, HIGH);
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = chosen < 0 ? "" : words.get(chosen);
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_RADIOBUTTON;
              }
            });
  }
}
