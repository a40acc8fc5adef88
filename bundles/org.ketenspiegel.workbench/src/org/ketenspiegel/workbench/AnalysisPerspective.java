// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.ketenspiegel.ui.navigator.NavigatorView;

/** Question on the left, answer on the right: studies, questions, options, result. */
public final class AnalysisPerspective implements IPerspectiveFactory {

  public static final String ID = "org.ketenspiegel.workbench.analysis";

  /** The parts are contributed by the bundle of the tables; here is only where they stand. */
  private static final String QUESTIONS = "org.ketenspiegel.tabulation.ui.questions";

  private static final String OPTIONS = "org.ketenspiegel.tabulation.ui.options";
  private static final String RESULT = "org.ketenspiegel.tabulation.ui.result";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.165f, layout.getEditorArea());
    add(layout, QUESTIONS, 0.2f);
    add(layout, OPTIONS, 0.25f);
    add(layout, RESULT, 0.95f);
  }

  /** An installation without the bundle of the tables has no hole where they would be. */
  private static void add(IPageLayout layout, String view, float share) {
    if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
      layout.addView(view, IPageLayout.LEFT, share, layout.getEditorArea());
    }
  }
}
