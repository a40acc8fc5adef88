// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.bars;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.ketenspiegel.ui.work.Commands;

/** A field that finds commands and views: it opens the platform's quick access. */
public final class SearchField extends WorkbenchWindowControlContribution {

  private static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";

  @Override
  protected Control createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(8, 2).applyTo(area);
    Text field = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
    field.setMessage(BarMessages.search);
    GridDataFactory.fillDefaults().hint(140, SWT.DEFAULT).applyTo(field);
    field.addListener(SWT.MouseUp, event -> search());
    field.addListener(SWT.KeyDown, event -> search());
    return area;
  }

  private void search() {
    Commands.run(getWorkbenchWindow(), QUICK_ACCESS);
  }
}
