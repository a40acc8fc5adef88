// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What is ours in the workbench: the first perspective, a window that comes back as it was. */
final class Advisor extends WorkbenchAdvisor {

  private static final String OURS = "org.ketenspiegel.";

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return InstrumentPerspective.ID;
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
    return new WindowAdvisor(window);
  }

  @Override
  public boolean preShutdown() {
    IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
    return window == null || new Unsaved(window).settle();
  }

  @Override
  public void postStartup() {
    PreferenceManager pages = getWorkbenchConfigurer().getWorkbench().getPreferenceManager();
    for (IPreferenceNode node : pages.getRootSubNodes()) {
      if (!node.getId().startsWith(OURS)) {
        pages.remove(node);
      }
    }
  }
}
