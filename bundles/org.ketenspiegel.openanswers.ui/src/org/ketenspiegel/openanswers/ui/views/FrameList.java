// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.openanswers.ui.coding.CodeKeys;
import org.ketenspiegel.ui.grid.Brush;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Sentence;
import org.ketenspiegel.ui.study.InPlace;

/** The code frame: for each code its key, its name and how many answers have it. */
final class FrameList extends Canvas {

  static final int HIGH = 30;

  private final Pen pen;
  private final Wishes wishes;
  private Look look = Look.LIGHT;
  private Optional<FrameCodes> frame = Optional.empty();
  private Map<String, Integer> counts = Map.of();
  private Agreed agreed = Agreed.NONE;
  private int chosen;
  private final FrameDrag drag;
  private int edited = -1;

  /** What a person wants of the codes. */
  interface Wishes {
    void toggle(AnswerCode code);

    void make(String name);

    void rename(AnswerCode code, String name);

    void merge(AnswerCode from, AnswerCode into);

    void remove(AnswerCode code);

    /** Another code is the chosen one. */
    void chose(AnswerCode code);

    /** Back to the answers. */
    void leave();
  }

  FrameList(Composite parent, Looks looks, Wishes wishes) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    this.pen = new Pen(this);
    this.wishes = wishes;
    Pen.own(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> arrange());
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.MouseDown, this::press);
    drag = new FrameDrag(this, this::at, (a, b) -> wishes.merge(codes().get(a), codes().get(b)));
    addListener(SWT.MouseDoubleClick, event -> choice().ifPresent(wishes::toggle));
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
    FrameVoice.give(this);
  }

  /** Shows the frame as it is; the chosen code stays the chosen one. */
  void show(Optional<FrameCodes> now, Map<String, Integer> counted, Agreed agreement) {
    Optional<String> before = choice().map(AnswerCode::getId);
    frame = now;
    counts = counted;
    agreed = agreement;
    List<String> ids = codes().stream().map(AnswerCode::getId).toList();
    chosen = before.map(ids::indexOf).filter(i -> i >= 0).orElse(0);
    arrange();
  }

  private List<AnswerCode> codes() {
    return frame.map(FrameCodes::codes).orElse(List.of());
  }

  /** The chosen code. */
  Optional<AnswerCode> choice() {
    return chosen < codes().size() ? Optional.of(codes().get(chosen)) : Optional.empty();
  }

  /** The chosen code in words, with its key and how many answers have it. */
  String words() {
    return choice()
        .map(
            c ->
                CodeKeys.of(chosen)
                    + " "
                    + frame.orElseThrow().name(c)
                    + ": "
                    + counts.getOrDefault(c.getId(), 0))
        .orElse(ViewMessages.frame_empty);
  }

  void choose(AnswerCode code) {
    int at = codes().indexOf(code);
    if (at >= 0 && at != chosen) {
      chosen = at;
      reveal();
      wishes.chose(code);
    }
    redraw();
  }

  private void arrange() {
    int whole = (codes().size() + 1) * HIGH;
    int seen = getClientArea().height;
    boolean needed = whole > seen;
    getVerticalBar().setVisible(needed);
    int at = needed ? Math.min(getVerticalBar().getSelection(), whole - seen) : 0;
    getVerticalBar().setValues(at, 0, Math.max(whole, 1), Math.max(1, seen), HIGH, seen);
    redraw();
  }

  private int top(int place) {
    return place * HIGH - (getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0);
  }

  private int at(int y) {
    int place = Math.floorDiv(y - top(0), HIGH);
    return place >= 0 && place < codes().size() ? place : -1;
  }

  private void reveal() {
    int seen = getClientArea().height;
    if (top(chosen) < 0) {
      getVerticalBar().setSelection(chosen * HIGH);
    } else if (top(chosen) + HIGH > seen) {
      getVerticalBar().setSelection((chosen + 1) * HIGH - seen);
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    Brush brush = new Brush(gc, pen, look);
    brush.fill(area, look.surface());
    gc.setAntialias(SWT.ON);
    if (codes().isEmpty()) {
      Sentence.draw(gc, ViewMessages.frame_empty, pen, look, area);
      return;
    }
    for (int i = 0; i < codes().size(); i++) {
      Rectangle place = new Rectangle(0, top(i), area.width, HIGH);
      if (place.y + HIGH > 0 && place.y < area.height) {
        row(i).paint(brush, place);
      }
    }
  }

  private FrameRow row(int place) {
    AnswerCode code = codes().get(place);
    int own = counts.getOrDefault(code.getId(), 0);
    int most = counts.values().stream().mapToInt(n -> n).max().orElse(1);
    return new FrameRow(
        CodeKeys.of(place),
        place == edited ? "" : frame.orElseThrow().name(code),
        agreed.of(code.getId()).orElse(String.valueOf(own)),
        (double) own / most,
        place == chosen ? FrameRow.Ground.CHOSEN : FrameRow.Ground.PLAIN,
        drag.isTarget(place) || place == chosen && isFocusControl()
            ? FrameRow.Edge.MARKED
            : FrameRow.Edge.NONE);
  }

  private void press(Event event) {
    forceFocus();
    int place = at(event.y);
    if (place >= 0) {
      choose(codes().get(place));
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_UP -> step(-1);
      case SWT.ARROW_DOWN -> step(1);
      case SWT.CR, SWT.KEYPAD_CR -> choice().ifPresent(wishes::toggle);
      case SWT.DEL -> choice().ifPresent(wishes::remove);
      case SWT.ESC, SWT.ARROW_LEFT -> wishes.leave();
      default -> {
        if (event.character == CodeKeys.NEW && event.stateMask == 0) {
          make();
        }
      }
    }
  }

  private void step(int by) {
    if (!codes().isEmpty()) {
      choose(codes().get(Math.clamp(chosen + by, 0, codes().size() - 1)));
    }
  }

  /** Asks for the name of a new code where it will stand. */
  void make() {
    int place = codes().size();
    if (top(place) + HIGH > getClientArea().height) {
      getVerticalBar().setSelection((place + 1) * HIGH - getClientArea().height);
      redraw();
    }
    edit(place, "", wishes::make);
  }

  /** Asks for another name of the chosen code. */
  void rename() {
    choice().ifPresent(c -> edit(chosen, frame.orElseThrow().name(c), n -> wishes.rename(c, n)));
  }

  private void edit(int place, String words, Consumer<String> keep) {
    int left = FrameRow.NAME;
    Rectangle field =
        new Rectangle(left, top(place) + 1, getClientArea().width - left - 4, HIGH - 2);
    edited = place;
    InPlace.edit(this, field, words, keep);
    for (Control control : getChildren()) {
      control.addDisposeListener(event -> getDisplay().asyncExec(this::edited));
    }
  }

  private void edited() {
    edited = -1;
    if (!isDisposed()) {
      redraw();
      wishes.leave();
    }
  }
}
