// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints a grid as a light table: thin lines between rows, none between columns, the heads stay in
 * sight while their rows are.
 */
final class GridBlock implements Block {

  private static final int BELOW = 28;
  private static final int NOTES = 6;
  private static final int DOT = 7;

  private final Grid grid;
  private final Ink ink;
  private GridLayout layout;
  private int width;
  private Optional<Place> selected = Optional.empty();

  /** A figure by row and column, from 0. */
  record Place(int row, int column) {}

  /** Whether a table says what it is about; one alone stands under a heading that does. */
  enum Titles {
    SHOWN,
    LEFT_OUT
  }

  GridBlock(Grid grid, Ink ink, Titles titles) {
    this.grid =
        switch (titles) {
          case SHOWN -> grid;
          case LEFT_OUT -> new Grid("", "", grid.corner(), grid.heads(), grid.rows(), grid.notes());
        };
    this.ink = ink;
  }

  @Override
  public int height(GC gc, int wide) {
    width = wide;
    layout = GridLayout.of(grid, gc, ink.pen(), wide);
    int notes = grid.notes().isEmpty() ? 0 : NOTES + grid.notes().size() * layout.note();
    return bottom() + notes + BELOW;
  }

  private int bottom() {
    return layout.title() + layout.row() * (grid.rows().size() + 1);
  }

  private int top(int row) {
    return layout.title() + layout.row() * (row + 1);
  }

  /** How much wider its columns are than the width it was given. */
  int overflow() {
    return Math.max(0, layout.width() - width);
  }

  @Override
  public void paint(GC gc, int left, Rectangle visible) {
    paintTitles(gc);
    int first = Math.max(0, (visible.y - layout.title()) / layout.row() - 1);
    int end = visible.y + visible.height;
    for (int row = first; row < grid.rows().size() && top(row) < end; row++) {
      paintRow(gc, row, left);
    }
    paintNotes(gc);
    paintHeads(gc, left, visible);
  }

  private void paintTitles(GC gc) {
    gc.setFont(ink.pen().heading());
    gc.setForeground(ink.colour(ink.look().ink()));
    gc.drawText(clip(gc, grid.title(), width), 0, 0, true);
    int below = gc.getFontMetrics().getHeight() + 2;
    gc.setFont(ink.pen().base());
    gc.setForeground(ink.colour(ink.look().quiet()));
    gc.drawText(clip(gc, grid.subtitle(), width), 0, below, true);
  }

  private void paintNotes(GC gc) {
    gc.setFont(ink.pen().small());
    gc.setForeground(ink.colour(ink.look().quiet()));
    int y = bottom() + NOTES;
    for (String note : grid.notes()) {
      gc.drawText(clip(gc, note, width), 0, y, true);
      y += layout.note();
    }
  }

  private void paintHeads(GC gc, int left, Rectangle visible) {
    int last = bottom() - 2 * layout.row();
    int y = Math.max(layout.title(), Math.min(visible.y, last));
    gc.setBackground(ink.colour(ink.look().surface()));
    gc.fillRectangle(0, y, Math.max(width, layout.width()), layout.row());
    for (int c = 0; c < grid.heads().size(); c++) {
      paintHead(gc, grid.heads().get(c), layout.columns().get(c), left, y);
    }
    labels(gc, y);
    gc.setFont(ink.pen().bold());
    gc.setForeground(ink.colour(ink.look().ink()));
    gc.drawText(clip(gc, grid.corner(), layout.label()), 0, textTop(gc, y), true);
    rule(gc, y + layout.row() - 1, ink.look().quiet());
  }

  private void paintHead(GC gc, Grid.Head head, GridLayout.Column column, int left, int y) {
    int right = column.x() + column.width() - GridLayout.GAP / 2 - left;
    gc.setForeground(ink.colour(ink.look().quiet()));
    gc.setFont(ink.pen().small());
    int x = right - gc.textExtent(head.letter()).x;
    gc.drawText(head.letter(), x, y + 2, true);
    gc.setFont(ink.pen().bold());
    gc.setForeground(ink.colour(ink.look().ink()));
    x -= gc.textExtent(head.label()).x + (head.letter().isEmpty() ? 0 : 3);
    gc.drawText(head.label(), x, textTop(gc, y), true);
    int at = x - DOT - 5;
    ink.agency(head.agency())
        .ifPresent(
            colour -> {
              gc.setBackground(colour);
              gc.fillOval(at, y + (layout.row() - DOT) / 2, DOT, DOT);
              gc.setBackground(ink.colour(ink.look().surface()));
            });
  }

  private void paintRow(GC gc, int row, int left) {
    Grid.Row shown = grid.rows().get(row);
    int y = top(row);
    for (int c = 0; c < shown.figures().size(); c++) {
      if (selected.equals(Optional.of(new Place(row, c)))) {
        paintChosen(gc, layout.columns().get(c), left, y);
      }
      paintFigure(gc, shown, c, left, y);
    }
    labels(gc, y);
    gc.setFont(font(shown));
    boolean base = shown.kind() == Grid.Row.Kind.BASE;
    gc.setForeground(ink.colour(base ? ink.look().quiet() : ink.look().ink()));
    gc.drawText(clip(gc, shown.label(), layout.label()), 0, textTop(gc, y), true);
    rule(gc, y + layout.row() - 1, ink.look().line());
  }

  private void paintChosen(GC gc, GridLayout.Column column, int left, int y) {
    gc.setBackground(ink.colour(ink.look().chosen()));
    gc.fillRectangle(column.x() - left, y, column.width(), layout.row() - 1);
    gc.setBackground(ink.colour(ink.look().surface()));
  }

  private void paintFigure(GC gc, Grid.Row row, int c, int left, int y) {
    Figure figure = row.figures().get(c);
    gc.setFont(font(row));
    boolean quiet = figure.weight() == Figure.Weight.QUIET;
    gc.setForeground(ink.colour(quiet ? ink.look().quiet() : ink.look().ink()));
    String number = figure.lead() + figure.whole();
    int edge = layout.columns().get(c).edge() - left;
    gc.drawText(number, edge - gc.textExtent(number).x, textTop(gc, y), true);
    gc.drawText(figure.rest(), edge, textTop(gc, y), true);
    int after = edge + gc.textExtent(figure.rest()).x;
    gc.setFont(ink.pen().small());
    gc.setForeground(ink.colour(ink.look().quiet()));
    gc.drawText(figure.letters(), after + 1, y + 2, true);
  }

  /** Ground under the labels, which stay while wide tables scroll below them. */
  private void labels(GC gc, int y) {
    gc.setBackground(ink.colour(ink.look().surface()));
    gc.fillRectangle(0, y, layout.label() - GridLayout.GAP, layout.row());
  }

  private Font font(Grid.Row row) {
    return row.kind() == Grid.Row.Kind.SUMMARY ? ink.pen().bold() : ink.pen().base();
  }

  private void rule(GC gc, int y, RGB colour) {
    gc.setForeground(ink.colour(colour));
    gc.drawLine(0, y, Math.min(width, layout.width()), y);
  }

  private int textTop(GC gc, int y) {
    return y + (layout.row() - 1 - gc.getFontMetrics().getHeight()) / 2;
  }

  private static String clip(GC gc, String words, int room) {
    if (gc.textExtent(words).x <= room - GridLayout.GAP) {
      return words;
    }
    int end = words.length();
    while (end > 1 && gc.textExtent(words.substring(0, end) + "…").x > room - GridLayout.GAP) {
      end--;
    }
    return words.substring(0, end).stripTrailing() + "…";
  }

  @Override
  public String tip(int x, int y, int left) {
    int row = rowAt(y);
    if (row >= 0 && x < layout.label()) {
      return grid.rows().get(row).label();
    }
    return at(x, y, left).map(this::figure).map(Figure::tip).orElse("");
  }

  /** The figure at a point. */
  Optional<Place> at(int x, int y, int left) {
    int row = rowAt(y);
    if (row < 0 || x < layout.label()) {
      return Optional.empty();
    }
    List<GridLayout.Column> columns = layout.columns();
    return IntStream.range(0, columns.size())
        .filter(c -> columns.get(c).holds(x + left))
        .mapToObj(c -> new Place(row, c))
        .findFirst();
  }

  private int rowAt(int y) {
    int row = Math.floorDiv(y - layout.title(), layout.row()) - 1;
    return row < grid.rows().size() ? row : -1;
  }

  private Figure figure(Place place) {
    return grid.rows().get(place.row()).figures().get(place.column());
  }

  int rows() {
    return grid.rows().size();
  }

  int columns() {
    return grid.heads().size();
  }

  /** Where a figure stands. */
  Rectangle bounds(Place place) {
    GridLayout.Column column = layout.columns().get(place.column());
    return new Rectangle(column.x(), top(place.row()), column.width(), layout.row());
  }

  /** Marks a figure as selected, or none. */
  void select(Optional<Place> place) {
    selected = place;
  }

  boolean has(Place place) {
    return place.row() < rows() && place.column() < columns();
  }

  /** All that is known of a figure, on a line for each thing. */
  String told(Place place) {
    Figure figure = figure(place);
    Grid.Row row = grid.rows().get(place.row());
    String first =
        row.label() + " · " + grid.heads().get(place.column()).label() + ": " + figure.text();
    return figure.tip().contains(" · ") ? figure.tip() : (first + " " + figure.tip()).strip();
  }

  /** A figure in words, for who cannot see it. */
  String words(Place place) {
    Figure figure = figure(place);
    String row = grid.rows().get(place.row()).label();
    String column = grid.heads().get(place.column()).label();
    return figure.tip().isEmpty()
        ? row + ", " + column + ": " + figure.text()
        : figure.tip().replace("\n", ", ");
  }
}
