// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.ketenspiegel.ui.navigator.NavigatorView;

/**
 * What is followed under the studies; the lines over their changes; on the right what may be
 * compared.
 */
public final class TrendPerspective implements IPerspectiveFactory {

  public static final String ID = "org.ketenspiegel.workbench.trend";

  /** The parts are contributed by the bundle of the trend; here is only where they stand. */
  private static final String OURS = "org.ketenspiegel.trend.ui.";

  private static final String TREND = OURS + "trend";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.165f, layout.getEditorArea());
    if (PlatformUI.getWorkbench().getViewRegistry().find(TREND) != null) {
      layout.addView(OURS + "followed", IPageLayout.BOTTOM, 0.34f, NavigatorView.ID);
      layout.addView(TREND, IPageLayout.LEFT, 0.68f, layout.getEditorArea());
      layout.addView(OURS + "review", IPageLayout.LEFT, 0.95f, layout.getEditorArea());
      layout.addView(OURS + "changes", IPageLayout.BOTTOM, 0.6f, TREND);
    }
  }
}
