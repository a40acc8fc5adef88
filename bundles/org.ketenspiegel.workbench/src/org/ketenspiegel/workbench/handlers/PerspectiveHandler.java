// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.workbench.bars.Perspectives;

/** Shows the perspective that the command names. */
public final class PerspectiveHandler extends AbstractHandler {

  private static final String WHICH = "org.ketenspiegel.workbench.perspective.id";

  @Override
  public Object execute(ExecutionEvent event) {
    Perspectives.show(HandlerUtil.getActiveWorkbenchWindow(event), event.getParameter(WHICH));
    return null;
  }
}
