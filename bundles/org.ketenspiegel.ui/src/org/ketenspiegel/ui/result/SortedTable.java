// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/**
 * A table in our look of which one row is selected; a click on a head, or its number on the
 * keyboard, sorts.
 *
 * @param <R> what a row stands for
 */
public final class SortedTable<R> {

  private static final int HIGH = 26;
  private static final int PAD = 8;
  private static final int WIDEST = 430;

  private final Table table;
  private final Consumer<Optional<R>> selected;
  private List<Column<R>> columns = List.of();
  private List<R> rows = List.of();
  private Optional<String> sorted = Optional.empty();
  private Look look = Look.LIGHT;

  /**
   * A column.
   *
   * @param side {@link SWT#LEFT} for words, {@link SWT#RIGHT} for numbers
   * @param words of a row; empty where it has none
   * @param order in which rows stand when they are sorted by it
   */
  public record Column<R>(String head, int side, Function<R, String> words, Comparator<R> order) {}

  /**
   * @param selected is told what a person selects, and when nothing shall be selected
   */
  public SortedTable(Composite parent, Looks looks, Consumer<Optional<R>> selected) {
    this.selected = selected;
    table = Pen.own(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE));
    table.setHeaderVisible(true);
    table.setLinesVisible(false);
    table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, HIGH));
    table.addListener(SWT.EraseItem, this::erase);
    table.addListener(SWT.Selection, event -> chosen());
    table.addListener(SWT.KeyDown, this::key);
    looks.follow(
        table,
        now -> {
          look = now;
          table.setBackground(Pen.colour(look.surface()));
          table.setForeground(Pen.colour(look.ink()));
          table.setHeaderBackground(Pen.colour(look.frame()));
          table.setHeaderForeground(Pen.colour(look.ink()));
          table.redraw();
        });
  }

  public Table control() {
    return table;
  }

  private void erase(Event event) {
    int width = table.getClientArea().width;
    if ((event.detail & SWT.SELECTED) != 0) {
      event.gc.setBackground(Pen.colour(look.chosen()));
      event.gc.fillRectangle(0, event.y, width, event.height);
    }
    event.gc.setForeground(Pen.colour(look.line()));
    event.gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
    event.gc.setForeground(Pen.colour(look.ink()));
    event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
  }

  /** Shows other rows; a column of the same name sorts them as before. */
  public void fill(List<Column<R>> heads, List<R> now) {
    table.setRedraw(false);
    table.removeAll();
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
    columns = List.copyOf(heads);
    rows = List.copyOf(now);
    for (Column<R> column : columns) {
      TableColumn shown = new TableColumn(table, column.side());
      shown.setText(column.head());
      shown.setToolTipText(NLS.bind(ResultMessages.sort_hint, columns.indexOf(column) + 1));
      shown.addListener(SWT.Selection, event -> sort(column));
    }
    order();
    table.setRedraw(true);
  }

  private void order() {
    table.removeAll();
    List<R> shown = new ArrayList<>(rows);
    columns.stream()
        .filter(c -> sorted.equals(Optional.of(c.head())))
        .map(Column::order)
        .findFirst()
        .ifPresent(
            order -> shown.sort(table.getSortDirection() == SWT.DOWN ? order.reversed() : order));
    for (R row : shown) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setData(row);
      for (int c = 0; c < columns.size(); c++) {
        item.setText(c, columns.get(c).words().apply(row));
      }
    }
    for (TableColumn column : table.getColumns()) {
      column.pack();
      column.setWidth(Math.min(WIDEST, column.getWidth() + PAD));
    }
  }

  private void sort(Column<R> column) {
    Optional<R> before = row();
    boolean again = sorted.equals(Optional.of(column.head()));
    table.setSortColumn(table.getColumn(columns.indexOf(column)));
    table.setSortDirection(again && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
    sorted = Optional.of(column.head());
    order();
    before.ifPresent(row -> show(row::equals));
  }

  private void key(Event event) {
    int column = event.character - '1';
    if (column >= 0 && column < columns.size()) {
      sort(columns.get(column));
      event.doit = false;
    } else if (event.keyCode == SWT.ESC) {
      selected.accept(Optional.empty());
    }
  }

  private void chosen() {
    row().ifPresent(row -> selected.accept(Optional.of(row)));
  }

  @SuppressWarnings("unchecked")
  private Optional<R> row() {
    int index = table.getSelectionIndex();
    return index < 0 ? Optional.empty() : Optional.of((R) table.getItem(index).getData());
  }

  /** Selects, without telling, the first row that is meant; none when there is no such row. */
  @SuppressWarnings("unchecked")
  public void show(Predicate<R> meant) {
    for (int i = 0; i < table.getItemCount(); i++) {
      if (meant.test((R) table.getItem(i).getData())) {
        if (table.getSelectionIndex() != i) {
          table.setSelection(i);
        }
        return;
      }
    }
    table.deselectAll();
  }
}
