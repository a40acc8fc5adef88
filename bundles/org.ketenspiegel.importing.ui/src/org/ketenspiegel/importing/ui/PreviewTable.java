// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ketenspiegel.importing.csv.Preview;

/** The first rows as they would be read. */
final class PreviewTable {

  /** What a person looks through; a wider file is read whole all the same. */
  private static final int MOST_COLUMNS = 60;

  private static final int HIGH = 190;
  private static final int WIDEST = 160;

  private final Table table;

  PreviewTable(Composite parent) {
    table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(800, HIGH).applyTo(table);
  }

  void clear() {
    table.removeAll();
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
  }

  void show(Preview preview) {
    table.setRedraw(false);
    clear();
    preview.names().stream().limit(MOST_COLUMNS).forEach(this::column);
    preview.rows().forEach(this::row);
    for (TableColumn column : table.getColumns()) {
      column.pack();
      column.setWidth(Math.min(WIDEST, column.getWidth()));
    }
    table.setRedraw(true);
  }

  private void column(String name) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(name.replaceAll("\\s+", " "));
    column.setToolTipText(name);
  }

  private void row(List<String> cells) {
    String[] shown =
        cells.stream()
            .limit(table.getColumnCount())
            .map(cell -> cell.replaceAll("\\s+", " "))
            .toArray(String[]::new);
    new TableItem(table, SWT.NONE).setText(shown);
  }
}
