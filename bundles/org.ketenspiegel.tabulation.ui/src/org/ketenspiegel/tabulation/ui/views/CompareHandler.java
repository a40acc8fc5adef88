// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.tabulation.ui.exploration.Exploration;

/** Compares groups on the chosen questions; without any, the perspective says what to choose. */
public final class CompareHandler extends AbstractHandler {

  private static final String PERSPECTIVE = "org.ketenspiegel.workbench.analysis";

  /** The analysis, which need not be installed. */
  private static final String COMPARISON = "comparison";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    try {
      window.getWorkbench().showPerspective(PERSPECTIVE, window);
      window.getActivePage().showView(OptionsView.ID);
      Exploration exploration = window.getService(Exploration.class);
      if (exploration.suited().stream().anyMatch(c -> c.id().equals(COMPARISON))) {
        exploration.turn(COMPARISON);
      }
    } catch (WorkbenchException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
