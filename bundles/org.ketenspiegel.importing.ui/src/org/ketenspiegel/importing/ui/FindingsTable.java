// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ketenspiegel.importing.Finding;

/** What was found in the file: how grave, where, what. */
final class FindingsTable {

  private static final int HIGH = 110;

  /** Beyond this nobody reads on; the count stands above the table. */
  private static final int MOST = 500;

  private final Table table;

  FindingsTable(Composite parent) {
    table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, false).hint(800, HIGH).applyTo(table);
    column(ImportMessages.finding_kind, 110);
    column(ImportMessages.finding_line, 60);
    column(ImportMessages.finding_column, 130);
    column(ImportMessages.finding_what, 560);
  }

  private void column(String words, int wide) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(words);
    column.setWidth(wide);
  }

  void clear() {
    table.removeAll();
  }

  void show(List<Finding> findings) {
    clear();
    findings.stream().limit(MOST).forEach(this::row);
  }

  private static String words(Finding finding) {
    return finding.message().in(Locale.getDefault().getLanguage());
  }

  private void row(Finding finding) {
    String line = finding.line().isPresent() ? String.valueOf(finding.line().getAsLong()) : "";
    String kind =
        switch (finding.severity()) {
          case NOTE -> ImportMessages.severity_note;
          case WARNING -> ImportMessages.severity_warning;
          case ERROR -> ImportMessages.severity_error;
        };
    new TableItem(table, SWT.NONE)
        .setText(new String[] {kind, line, finding.column().orElse(""), words(finding)});
  }
}
