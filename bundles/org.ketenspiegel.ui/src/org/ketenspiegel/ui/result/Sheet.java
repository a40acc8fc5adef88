// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/**
 * A page of blocks that scrolls; only what can be seen is painted. Figures are selected by mouse or
 * by the arrow keys and tell what is known of them.
 */
final class Sheet extends Canvas {

  private static final int MARGIN = 16;
  private static final int STEP = 48;
  private static final int DIMMED = 150;

  private List<Block> blocks = List.of();
  private int[] tops = {0};
  private Look look = Look.LIGHT;
  private Freshness freshness = Freshness.CURRENT;
  private Optional<Selection> selection = Optional.empty();

  /** Whether what is shown belongs to what was asked last. */
  private enum Freshness {
    CURRENT,
    OLD
  }

  private Consumer<String> listener = words -> {};

  private record Selection(int block, GridBlock.Place place) {}

  Sheet(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> arrange());
    addListener(SWT.MouseMove, this::hover);
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, Sheet::traverse);
    addListener(SWT.Dispose, event -> free());
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    getHorizontalBar().addListener(SWT.Selection, event -> redraw());
    describe();
  }

  /** Somebody is told in words which figure is selected; that none is, without words. */
  void whenSelected(Consumer<String> told) {
    listener = told;
  }

  /** Selects a figure of one of the grids and brings it into sight. */
  void point(int grid, GridBlock.Place place) {
    List<Integer> grids =
        IntStream.range(0, blocks.size())
            .filter(b -> blocks.get(b) instanceof GridBlock)
            .boxed()
            .toList();
    if (grid < grids.size() && grid(grids.get(grid)).has(place)) {
      select(new Selection(grids.get(grid), place));
    }
  }

  /** Shows other blocks, from the top. */
  void show(List<Block> now, Look inLook) {
    free();
    blocks = List.copyOf(now);
    look = inLook;
    freshness = Freshness.CURRENT;
    selection = Optional.empty();
    listener.accept("");
    getVerticalBar().setSelection(0);
    getHorizontalBar().setSelection(0);
    arrange();
  }

  boolean shows(Block block) {
    return blocks.contains(block);
  }

  /** What is shown is no longer what was asked. */
  void dim() {
    freshness = Freshness.OLD;
    redraw();
  }

  private void free() {
    for (Block block : blocks) {
      if (block instanceof PictureBlock picture) {
        picture.dispose();
      }
    }
  }

  /** Computes again where everything stands. */
  void arrange() {
    Rectangle area = getClientArea();
    int width = area.width - 2 * MARGIN;
    if (width <= 0) {
      return;
    }
    GC gc = new GC(this);
    tops = new int[blocks.size() + 1];
    tops[0] = MARGIN / 2;
    int overflow = 0;
    for (int b = 0; b < blocks.size(); b++) {
      tops[b + 1] = tops[b] + blocks.get(b).height(gc, width);
      overflow = Math.max(overflow, blocks.get(b) instanceof GridBlock g ? g.overflow() : 0);
    }
    gc.dispose();
    scroll(getVerticalBar(), tops[blocks.size()], area.height);
    scroll(getHorizontalBar(), area.width + overflow, area.width);
    redraw();
  }

  private static void scroll(ScrollBar bar, int whole, int seen) {
    boolean needed = whole > seen;
    bar.setVisible(needed);
    if (needed) {
      int at = Math.min(bar.getSelection(), whole - seen);
      bar.setValues(at, 0, whole, seen, STEP, Math.max(1, seen - STEP));
    } else {
      bar.setSelection(0);
    }
  }

  private int scrolled() {
    return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
  }

  private int left() {
    return getHorizontalBar().isVisible() ? getHorizontalBar().getSelection() : 0;
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(area);
    gc.setAntialias(SWT.ON);
    Transform shift = new Transform(gc.getDevice());
    for (int b = 0; b < blocks.size() && b + 1 < tops.length; b++) {
      int top = tops[b] - scrolled();
      if (tops[b + 1] - scrolled() >= 0 && top <= area.height) {
        shift.identity();
        shift.translate(MARGIN, top);
        gc.setTransform(shift);
        Rectangle visible = new Rectangle(0, -top, area.width - 2 * MARGIN, area.height);
        blocks.get(b).paint(gc, left(), visible);
      }
    }
    gc.setTransform(null);
    shift.dispose();
    if (freshness == Freshness.OLD) {
      gc.setAlpha(DIMMED);
      gc.setBackground(Pen.colour(look.surface()));
      gc.fillRectangle(area);
      gc.setAlpha(255);
    }
  }

  private int blockAt(int y) {
    for (int b = 0; b < blocks.size(); b++) {
      if (y + scrolled() >= tops[b] && y + scrolled() < tops[b + 1]) {
        return b;
      }
    }
    return -1;
  }

  private void hover(Event event) {
    int b = blockAt(event.y);
    String tip =
        b < 0 ? "" : blocks.get(b).tip(event.x - MARGIN, event.y + scrolled() - tops[b], left());
    String shown = tip.isEmpty() ? null : tip.replace("&", "&&");
    if (!Optional.ofNullable(shown).equals(Optional.ofNullable(getToolTipText()))) {
      setToolTipText(shown);
    }
  }

  private void press(Event event) {
    forceFocus();
    int b = blockAt(event.y);
    if (b >= 0 && blocks.get(b) instanceof GridBlock grid) {
      grid.at(event.x - MARGIN, event.y + scrolled() - tops[b], left())
          .ifPresent(place -> select(new Selection(b, place)));
    }
  }

  private void select(Selection now) {
    selection.ifPresent(old -> grid(old.block()).select(Optional.empty()));
    selection = Optional.of(now);
    GridBlock block = grid(now.block());
    block.select(Optional.of(now.place()));
    reveal(block.bounds(now.place()), now.block());
    redraw();
    listener.accept(block.told(now.place()));
    getAccessible().setFocus(ACC.CHILDID_SELF);
  }

  private GridBlock grid(int block) {
    return (GridBlock) blocks.get(block);
  }

  private void reveal(Rectangle place, int block) {
    ScrollBar bar = getVerticalBar();
    int top = tops[block] + place.y;
    int seen = getClientArea().height;
    if (top - place.height < bar.getSelection()) {
      bar.setSelection(Math.max(0, top - 2 * place.height));
    } else if (top + place.height > bar.getSelection() + seen) {
      bar.setSelection(top + place.height - seen);
    }
  }

  private static void traverse(Event event) {
    event.doit =
        switch (event.detail) {
          case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
          default -> false;
        };
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_UP -> move(-1, 0);
      case SWT.ARROW_DOWN -> move(1, 0);
      case SWT.ARROW_LEFT -> move(0, -1);
      case SWT.ARROW_RIGHT -> move(0, 1);
      case SWT.PAGE_UP -> scrollBy(-getClientArea().height + STEP);
      case SWT.PAGE_DOWN -> scrollBy(getClientArea().height - STEP);
      case SWT.HOME -> scrollBy(-tops[blocks.size()]);
      case SWT.END -> scrollBy(tops[blocks.size()]);
      default -> {}
    }
  }

  private void scrollBy(int pixels) {
    getVerticalBar().setSelection(Math.max(0, getVerticalBar().getSelection() + pixels));
    redraw();
  }

  private void move(int down, int right) {
    if (selection.isEmpty()) {
      next(-1, 1).ifPresentOrElse(b -> select(first(b)), () -> scrollBy(down * STEP));
      return;
    }
    Selection at = selection.get();
    GridBlock block = grid(at.block());
    int column = Math.clamp(at.place().column() + right, 0, block.columns() - 1);
    int row = at.place().row() + down;
    if (row >= 0 && row < block.rows()) {
      select(new Selection(at.block(), new GridBlock.Place(row, column)));
    } else {
      next(at.block(), down)
          .ifPresentOrElse(b -> select(down > 0 ? first(b) : last(b)), () -> scrollBy(down * STEP));
    }
  }

  private Selection first(int block) {
    return new Selection(block, new GridBlock.Place(0, 0));
  }

  private Selection last(int block) {
    return new Selection(block, new GridBlock.Place(grid(block).rows() - 1, 0));
  }

  private Optional<Integer> next(int from, int step) {
    for (int b = from + step; b >= 0 && b < blocks.size(); b += step) {
      if (blocks.get(b) instanceof GridBlock grid && grid.rows() > 0 && grid.columns() > 0) {
        return Optional.of(b);
      }
    }
    return Optional.empty();
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result =
                    selection
                        .map(s -> grid(s.block()).words(s.place()))
                        .orElse(ResultMessages.table_name);
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
              }
            });
  }
}
