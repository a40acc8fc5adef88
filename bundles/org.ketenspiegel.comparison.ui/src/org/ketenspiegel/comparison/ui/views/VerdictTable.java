// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Change;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Selected;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** A row for each gap; a click on a head, or its number on the keyboard, sorts. */
final class VerdictTable {

  private static final int HIGH = 26;
  private static final int PAD = 8;
  private static final int WIDEST = 430;

  private final Mirrors mirrors;
  private final Table table;
  private List<Column> columns = List.of();
  private List<Gap> rows = List.of();
  private Optional<Column> sorted = Optional.empty();
  private Look look = Look.LIGHT;

  VerdictTable(Composite parent, Mirrors mirrors, Looks looks) {
    this.mirrors = mirrors;
    table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
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
          table.redraw();
        });
  }

  Table control() {
    return table;
  }

  void happened(Change change) {
    switch (change) {
      case STUDY, RESULT, VIEW -> fill();
      case SIGHT -> show();
      case STARTED -> {}
    }
  }

  private void erase(Event event) {
    if ((event.detail & SWT.SELECTED) != 0) {
      event.gc.setBackground(Pen.colour(look.chosen()));
      event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
      event.gc.setForeground(Pen.colour(look.ink()));
    }
    event.gc.setForeground(Pen.colour(look.line()));
    event.gc.drawLine(
        0, event.y + event.height - 1, table.getClientArea().width, event.y + event.height - 1);
    event.gc.setForeground(Pen.colour(look.ink()));
    event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
  }

  void fill() {
    table.setRedraw(false);
    table.removeAll();
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
    columns = Column.of(mirrors.view().sheet(), Names.language(mirrors));
    for (Column column : columns) {
      TableColumn shown = new TableColumn(table, column.side());
      shown.setText(column.head());
      shown.setToolTipText(NLS.bind(ViewMessages.sort_hint, columns.indexOf(column) + 1));
      shown.addListener(SWT.Selection, event -> sort(column));
    }
    sorted =
        sorted.flatMap(
            old -> columns.stream().filter(c -> c.head().equals(old.head())).findFirst());
    rows = mirrors.gaps().toList();
    order();
    table.setRedraw(true);
  }

  private void order() {
    table.removeAll();
    List<Gap> shown = new ArrayList<>(rows);
    sorted.ifPresent(
        column ->
            shown.sort(
                table.getSortDirection() == SWT.DOWN ? column.order().reversed() : column.order()));
    for (Gap row : shown) {
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
    show();
  }

  private void sort(Column column) {
    boolean again = sorted.map(Column::head).equals(Optional.of(column.head()));
    table.setSortColumn(table.getColumn(columns.indexOf(column)));
    table.setSortDirection(again && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
    sorted = Optional.of(column);
    order();
  }

  private void key(Event event) {
    int column = event.character - '1';
    if (column >= 0 && column < columns.size()) {
      sort(columns.get(column));
      event.doit = false;
    } else if (event.keyCode == SWT.ESC) {
      mirrors.select(Optional.empty());
    }
  }

  private void chosen() {
    int index = table.getSelectionIndex();
    if (index >= 0) {
      mirrors.select((Gap) table.getItem(index).getData());
    }
  }

  /** Selects what is selected elsewhere. */
  private void show() {
    String key = mirrors.selected().map(Selected::key).orElse("");
    for (int i = 0; i < table.getItemCount(); i++) {
      if (((Gap) table.getItem(i).getData()).key().equals(key)) {
        if (table.getSelectionIndex() != i) {
          table.setSelection(i);
        }
        return;
      }
    }
    table.deselectAll();
  }
}
