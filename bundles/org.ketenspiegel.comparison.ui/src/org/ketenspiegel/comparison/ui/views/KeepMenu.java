// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.ketenspiegel.findings.kept.Insights;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.ui.study.OpenStudy;

/** Where a sentence can be kept: as a new insight of a report, or in one that is there. */
final class KeepMenu {

  /** What is done with the place that is chosen. */
  interface Into {
    void chapter(Chapter chapter);

    void insight(InsightBlock insight);
  }

  private final OpenStudy open;
  private final Shell shell;

  KeepMenu(OpenStudy open, Shell shell) {
    this.open = open;
    this.shell = shell;
  }

  /** Opens the menu at the pointer. */
  void open(Into into) {
    Menu menu = new Menu(shell, SWT.POP_UP);
    for (Report report : open.study().getReports()) {
      Optional<Chapter> chapter = Insights.chapter(report);
      chapter.ifPresent(
          c ->
              item(
                  menu, NLS.bind(ViewMessages.keep_new, open.name(report)), () -> into.chapter(c)));
    }
    if (menu.getItemCount() == 0) {
      item(menu, ViewMessages.keep_nowhere, () -> {}).setEnabled(false);
    }
    boolean first = true;
    for (InsightBlock insight : Insights.in(open.study()).toList()) {
      if (first) {
        new MenuItem(menu, SWT.SEPARATOR).setEnabled(false);
        first = false;
      }
      item(menu, name(insight), () -> into.insight(insight));
    }
    menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private String name(InsightBlock insight) {
    String heading = open.words(Text.of(insight.getHeading()));
    return heading.isEmpty() ? insight.getId() : heading;
  }

  private static MenuItem item(Menu menu, String words, Runnable what) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words.replace("&", "&&"));
    item.addListener(SWT.Selection, event -> what.run());
    return item;
  }
}
