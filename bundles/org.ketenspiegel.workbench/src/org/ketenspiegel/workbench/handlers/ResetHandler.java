// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lays the parts of the perspective out as at first. */
public final class ResetHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().resetPerspective();
    return null;
  }
}
