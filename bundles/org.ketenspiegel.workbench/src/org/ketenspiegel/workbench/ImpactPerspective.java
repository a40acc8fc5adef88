// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.ketenspiegel.ui.navigator.NavigatorView;

/** The impact matrix has the room; its aspects stand on the right. */
public final class ImpactPerspective implements IPerspectiveFactory {

  public static final String ID = "org.ketenspiegel.workbench.impact";

  /** The parts are contributed by the bundle of the matrices; here is only where they stand. */
  private static final String MATRIX = "org.ketenspiegel.impact.ui.matrix";

  private static final String ASPECTS = "org.ketenspiegel.impact.ui.aspects";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.165f, layout.getEditorArea());
    if (PlatformUI.getWorkbench().getViewRegistry().find(MATRIX) != null) {
      layout.addView(MATRIX, IPageLayout.LEFT, 0.73f, layout.getEditorArea());
      layout.addView(ASPECTS, IPageLayout.LEFT, 0.95f, layout.getEditorArea());
    }
  }
}
