// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/** The verdicts of what is looked at, to be sorted by any column. */
public final class VerdictsView extends ViewPart {

  public static final String ID = "org.ketenspiegel.comparison.ui.verdicts";

  private Registration registration = () -> {};
  private VerdictTable table;

  @Override
  public void createPartControl(Composite parent) {
    Mirrors mirrors = getSite().getService(Mirrors.class);
    Looks looks = getSite().getService(Looks.class);
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(page);
    looks.follow(page, look -> page.setBackground(Pen.colour(look.surface())));
    table = new VerdictTable(page, mirrors, looks);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    registration = mirrors.listen(table::happened);
    table.fill();
  }

  /** The table, for who wants to know what stands in it. */
  public Table table() {
    return table.control();
  }

  @Override
  public void setFocus() {
    table.control().setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
