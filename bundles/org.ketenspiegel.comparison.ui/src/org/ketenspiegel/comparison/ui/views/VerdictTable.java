// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Change;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Selected;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.result.SortedTable;

/** A row for each gap that is looked at. */
final class VerdictTable {

  private final Mirrors mirrors;
  private final SortedTable<Gap> table;

  VerdictTable(Composite parent, Mirrors mirrors, Looks looks) {
    this.mirrors = mirrors;
    table =
        new SortedTable<>(
            parent,
            looks,
            gap -> gap.ifPresentOrElse(mirrors::select, () -> mirrors.select(Optional.empty())));
  }

  Table control() {
    return table.control();
  }

  void happened(Change change) {
    switch (change) {
      case STUDY, RESULT, VIEW -> fill();
      case SIGHT -> show();
      case STARTED -> {}
    }
  }

  void fill() {
    table.fill(
        Columns.of(mirrors.view().sheet(), Names.language(mirrors)), mirrors.gaps().toList());
    show();
  }

  /** Selects what is selected elsewhere. */
  private void show() {
    String key = mirrors.selected().map(Selected::key).orElse("");
    table.show(gap -> gap.key().equals(key));
  }
}
