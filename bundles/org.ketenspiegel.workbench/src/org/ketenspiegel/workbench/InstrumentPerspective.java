// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.ketenspiegel.instrument.ui.findings.FindingsView;
import org.ketenspiegel.ui.details.DetailsView;
import org.ketenspiegel.ui.details.OutlineView;
import org.ketenspiegel.ui.navigator.NavigatorView;

/** Studies at the left, questionnaires in the middle, what can be set at the right. */
public final class InstrumentPerspective implements IPerspectiveFactory {

  public static final String ID = "org.ketenspiegel.workbench.instrument";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.2f, editors);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.8f, editors);
    below.addView(FindingsView.ID);
    below.addPlaceholder("org.ketenspiegel.ui.progress");
    layout.addView(OutlineView.ID, IPageLayout.RIGHT, 0.74f, editors);
    layout.addView(DetailsView.ID, IPageLayout.BOTTOM, 0.45f, OutlineView.ID);
  }
}
