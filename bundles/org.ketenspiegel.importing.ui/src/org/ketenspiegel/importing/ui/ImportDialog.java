// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window; its buttons say what they do, in the language of the rest. */
final class ImportDialog extends WizardDialog {

  private static final int WIDE = 860;
  private static final int HIGH = 480;

  ImportDialog(Shell window, ImportWizard wizard) {
    super(window, wizard);
    setPageSize(WIDE, HIGH);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    getButton(IDialogConstants.FINISH_ID).setText(ImportMessages.finish);
    getButton(IDialogConstants.CANCEL_ID).setText(ImportMessages.cancel);
  }
}
