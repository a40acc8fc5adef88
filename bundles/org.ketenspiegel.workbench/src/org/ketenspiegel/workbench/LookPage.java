// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.study.OpenStudies;

/** The preferences: light or dark, which takes effect at once. */
public final class LookPage extends PreferencePage implements IWorkbenchPreferencePage {

  private Looks looks;
  private OpenStudies studies;

  public LookPage() {
    noDefaultAndApplyButton();
  }

  @Override
  public void init(IWorkbench workbench) {
    looks = workbench.getService(Looks.class);
    studies = workbench.getService(OpenStudies.class);
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
    new Label(page, SWT.NONE).setText(FrameMessages.preferences_look);
    choice(page, FrameMessages.preferences_light, Look.LIGHT);
    choice(page, FrameMessages.preferences_dark, Look.DARK);
    new Label(page, SWT.NONE).setText("");
    new Label(page, SWT.NONE).setText(NLS.bind(FrameMessages.preferences_studies, studies.home()));
    return page;
  }

  private void choice(Composite page, String words, Look look) {
    Button button = new Button(page, SWT.RADIO);
    button.setText(words);
    button.setSelection(looks.look() == look);
    button.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> {
              if (button.getSelection()) {
                looks.use(look);
              }
            }));
  }
}
