// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.chart.Emphasis;
import org.ketenspiegel.chart.Section;
import org.ketenspiegel.impact.ui.matrices.Edits;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.Matrices.Selected;
import org.ketenspiegel.impact.ui.matrices.View;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/**
 * One matrix that a person can work with: pointing tells, clicking selects, and its lines can be
 * dragged, whereupon the dots are grouped anew at once. The arrow keys step from aspect to aspect,
 * with Ctrl they move the lines; the wheel, + and − zoom, 0 shows everything.
 */
final class MatrixCanvas extends Canvas {

  private static final double STEPS = 100;
  private static final double CLOSER = 0.8;
  private static final int FRAME = 16;

  private final Matrices matrices;
  private final Entry entry;
  private final Pen pen;
  private final MatrixPicture picture;
  private final Extras extras;
  private Look look = Look.LIGHT;
  private Optional<String> hovered = Optional.empty();
  private Optional<Point> pan = Optional.empty();
  private Optional<Placement> drawn = Optional.empty();
  private Optional<Glide> glide = Optional.empty();
  private Grip grip = Grip.NONE;

  /** What besides the dots is wanted of all matrices. */
  interface Extras {
    boolean ellipses();

    boolean clouds();

    /** What part of the axes is looked at. */
    Section section();

    void look(Section at);

    /** The matrix as it is looked at. */
    Optional<Placement> seen(Entry entry);
  }

  MatrixCanvas(
      Composite parent,
      Matrices matrices,
      Entry entry,
      MatrixPicture picture,
      Extras extras,
      Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.matrices = matrices;
    this.entry = entry;
    this.picture = picture;
    this.extras = extras;
    this.pen = new Pen(this);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> refresh());
    addListener(SWT.MouseMove, this::move);
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseUp, event -> letGo());
    addListener(SWT.MouseDoubleClick, this::rename);
    addListener(SWT.MouseVerticalWheel, this::zoom);
    addListener(SWT.MouseExit, event -> hover(Optional.empty()));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.Dispose, event -> picture.dispose());
    looks.follow(
        this,
        now -> {
          look = now;
          refresh();
        });
    describe();
  }

  Entry entry() {
    return entry;
  }

  /** Draws what is now known of the matrix. */
  void refresh() {
    Optional<Placement> now = extras.seen(entry);
    glide =
        drawn
            .flatMap(
                before ->
                    now.filter(to -> grip == Grip.NONE && Glide.fits(before, to))
                        .map(to -> new Glide(before, to, System.currentTimeMillis())))
            .filter(g -> Motion.isWanted());
    glide.ifPresentOrElse(g -> frame(), () -> draw(now));
  }

  /** One picture of dots on their way, and the next a little later. */
  private void frame() {
    if (isDisposed() || glide.isEmpty()) {
      return;
    }
    long now = System.currentTimeMillis();
    Glide on = glide.get();
    if (on.isOver(now)) {
      glide = Optional.empty();
      draw(Optional.of(on.to()));
    } else {
      draw(Optional.of(on.at(now)));
      getDisplay().timerExec(FRAME, this::frame);
    }
  }

  private void draw(Optional<Placement> now) {
    Rectangle area = getClientArea();
    if (area.width > 0 && area.height > 0) {
      now.ifPresent(p -> picture.draw(p, emphasis(p), extras.section(), look, area));
      drawn = now;
      redraw();
    }
  }

  /** Whether nothing is on its way. */
  boolean isAtRest() {
    return glide.isEmpty();
  }

  /** The picture as it stands, for who wants to know where things lie. */
  MatrixPicture picture() {
    return picture;
  }

  private Emphasis emphasis(Placement placement) {
    Optional<String> chosen =
        matrices.selected().filter(s -> s.entry().equals(entry)).map(Selected::key);
    Set<String> all =
        placement.points().stream().map(Placement.Point::key).collect(Collectors.toSet());
    Set<String> pointed = hovered.or(() -> chosen).map(Set::of).orElse(Set.of());
    return new Emphasis(
        chosen.map(Set::of).orElse(Set.of()),
        extras.ellipses() ? all : pointed,
        extras.clouds() ? pointed.isEmpty() ? all : pointed : Set.of(),
        entry.options().confidence());
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(area);
    Optional<AnalysisResult> result = matrices.result(entry);
    if (result.isPresent() && result.get() instanceof Unanswered unanswered) {
      sentence(gc, area, unanswered.reason());
    } else if (result.isPresent()) {
      picture.paint(gc, look, grip, isFocusControl());
    }
  }

  private void sentence(GC gc, Rectangle area, Text words) {
    gc.setFont(pen.base());
    gc.setForeground(Pen.colour(look.quiet()));
    String language = matrices.study().map(s -> s.language()).orElse("en");
    gc.drawText(words.in(language), 16, area.height / 3, true);
  }

  private void press(Event event) {
    forceFocus();
    Optional<String> point = picture.pointAt(event.x, event.y);
    if (point.isPresent()) {
      matrices.select(Optional.of(new Selected(entry, point.get())));
      return;
    }
    grip = picture.gripAt(event.x, event.y);
    if (grip == Grip.NONE && !extras.section().equals(Section.WHOLE)) {
      pan = Optional.of(new Point(event.x, event.y));
    }
  }

  private void letGo() {
    grip = Grip.NONE;
    pan = Optional.empty();
  }

  private void zoom(Event event) {
    double[] at = picture.within(event.x, event.y);
    extras.look(extras.section().zoomed(event.count > 0 ? CLOSER : 1 / CLOSER, at[0], at[1]));
  }

  private void pan(Event event) {
    double[] from = picture.within(pan.get().x, pan.get().y);
    double[] to = picture.within(event.x, event.y);
    pan = Optional.of(new Point(event.x, event.y));
    extras.look(extras.section().moved(from[0] - to[0], from[1] - to[1]));
  }

  /** The name of a corner can be written where it stands. */
  private void rename(Event event) {
    Optional<Quadrant> corner =
        picture.pointAt(event.x, event.y).isPresent()
            ? Optional.empty()
            : picture.cornerAt(event.x, event.y);
    if (corner.isPresent() && drawn.isPresent() && matrices.view().isSingle()) {
      CornerEditor.open(
          this,
          event.x,
          event.y,
          Names.words(matrices, drawn.get().name(corner.get())),
          words -> new Edits(matrices, ViewMessages.rename_done).name(corner.get(), words));
    }
  }

  private void move(Event event) {
    if (grip != Grip.NONE) {
      drag(event);
      return;
    }
    if (pan.isPresent()) {
      pan(event);
      return;
    }
    Grip under = picture.gripAt(event.x, event.y);
    Optional<String> point = picture.pointAt(event.x, event.y);
    setCursor(getDisplay().getSystemCursor(point.isPresent() ? SWT.CURSOR_HAND : under.cursor()));
    hover(point);
    String tip = picture.tipAt(event.x, event.y);
    setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
  }

  private void hover(Optional<String> point) {
    if (!point.equals(hovered)) {
      hovered = point;
      refresh();
    }
  }

  private void drag(Event event) {
    matrices
        .placement(entry)
        .ifPresent(
            placement -> {
              Cut across = placement.x().cut();
              Cut up = placement.y().cut();
              if (grip.across()) {
                across = Lines.at(picture.valueAcross(event.x));
              }
              if (grip.up()) {
                up = Lines.at(picture.valueUp(event.y));
              }
              matrices.cut(entry, across, up);
            });
  }

  private void key(Event event) {
    boolean lines = (event.stateMask & SWT.MOD1) != 0;
    switch (event.character) {
      case '+', '=' -> extras.look(extras.section().zoomed(CLOSER, 0.5, 0.5));
      case '-' -> extras.look(extras.section().zoomed(1 / CLOSER, 0.5, 0.5));
      case '0' -> extras.look(Section.WHOLE);
      case SWT.CR -> enter();
      default -> {}
    }
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> step(lines, -1, 0, 1);
      case SWT.ARROW_RIGHT -> step(lines, 1, 0, -1);
      case SWT.ARROW_UP -> step(lines, 0, 1, -1);
      case SWT.ARROW_DOWN -> step(lines, 0, -1, 1);
      case SWT.ESC -> matrices.cut(Optional.empty());
      default -> {}
    }
  }

  /** Among others, this matrix alone; alone, its most important aspect when none is selected. */
  private void enter() {
    if (!matrices.view().isSingle()) {
      matrices.show(View.of(entry));
    } else if (matrices.selected().isEmpty()) {
      matrices.step(1);
    }
  }

  private void step(boolean lines, int across, int up, int places) {
    if (!lines) {
      matrices.step(places);
      return;
    }
    matrices
        .placement(entry)
        .ifPresent(
            p ->
                matrices.cut(
                    entry,
                    across == 0
                        ? p.x().cut()
                        : Lines.at(p.x().line() + across * picture.widthAcross() / STEPS),
                    up == 0
                        ? p.y().cut()
                        : Lines.at(p.y().line() + up * picture.heightUp() / STEPS)));
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result =
                    matrices
                        .selected()
                        .filter(s -> s.entry().equals(entry))
                        .map(s -> picture.words(s.key()))
                        .orElse(matrices.study().map(s -> s.words(entry.name())).orElse(""));
              }
            });
  }
}
