// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.ui.study.OpenStudy;

/** Offers the chapters of the reports of a study; what is added there can be undone. */
public final class ReportMenu {

  private final OpenStudy study;
  private final Shell shell;

  public ReportMenu(OpenStudy study, Shell shell) {
    this.study = study;
    this.shell = shell;
  }

  /** Opens the menu at the pointer; the chapter that is chosen is handed over. */
  public void open(Consumer<Chapter> add) {
    Menu menu = new Menu(shell, SWT.POP_UP);
    List<Report> reports = study.study().getReports();
    if (reports.isEmpty()) {
      MenuItem none = new MenuItem(menu, SWT.NONE);
      none.setText(WorkMessages.report_none);
      none.setEnabled(false);
    }
    for (Report report : reports) {
      for (Chapter chapter : report.getChapters()) {
        MenuItem item = new MenuItem(menu, SWT.NONE);
        String name = study.name(chapter);
        item.setText((reports.size() > 1 ? study.name(report) + " \u203a " : "") + name);
        item.addListener(
            SWT.Selection,
            event -> {
              add.accept(chapter);
              Notice notice = Notice.in(shell);
              notice.show(NLS.bind(WorkMessages.report_added, name), List.of());
              notice.leaveSoon();
            });
      }
    }
    menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }
}
