// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.ketenspiegel.ui.navigator.NavigatorView;

/** The answers as they were given, and behind them those in words with what they are coded as. */
public final class DataPerspective implements IPerspectiveFactory {

  public static final String ID = "org.ketenspiegel.workbench.data";

  /** The parts are contributed by the bundles of the answers; here is only where they stand. */
  private static final String ANSWERS = "org.ketenspiegel.importing.ui.answers";

  private static final String CODING = "org.ketenspiegel.openanswers.ui.coding";
  private static final String PLANNER = "org.ketenspiegel.fieldwork.ui.planner";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.165f, layout.getEditorArea());
    IFolderLayout answers =
        layout.createFolder(
            "org.ketenspiegel.answers", IPageLayout.LEFT, 0.95f, layout.getEditorArea());
    answers.addView(ANSWERS);
    answers.addView(CODING);
    answers.addView(PLANNER);
  }
}
