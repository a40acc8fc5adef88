// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.ketenspiegel.ui.navigator.NavigatorView;

/**
 * The mirror over its verdicts and what can be said of them; on the right the matrix, and why an
 * aspect has its verdict.
 */
public final class MirrorPerspective implements IPerspectiveFactory {

  public static final String ID = "org.ketenspiegel.workbench.mirror";

  /** The parts are contributed by the bundle of the mirror; here is only where they stand. */
  private static final String OURS = "org.ketenspiegel.comparison.ui.";

  private static final String MIRROR = OURS + "mirror";
  private static final String BLIND_SPOTS = OURS + "blindspots";
  private static final String ASPECT = OURS + "aspect";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.165f, layout.getEditorArea());
    if (PlatformUI.getWorkbench().getViewRegistry().find(MIRROR) != null) {
      layout.addView(MIRROR, IPageLayout.LEFT, 0.62f, layout.getEditorArea());
      layout.addView(BLIND_SPOTS, IPageLayout.LEFT, 0.95f, layout.getEditorArea());
      layout.addView(ASPECT, IPageLayout.BOTTOM, 0.5f, BLIND_SPOTS);
      IFolderLayout below =
          layout.createFolder("org.ketenspiegel.below", IPageLayout.BOTTOM, 0.6f, MIRROR);
      below.addView(OURS + "verdicts");
      below.addView(OURS + "sentences");
    }
  }
}
