// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;

/** Changes light for dark and back. */
public final class LookHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    Looks looks = HandlerUtil.getActiveWorkbenchWindow(event).getService(Looks.class);
    looks.use(looks.look() == Look.DARK ? Look.LIGHT : Look.DARK);
    return null;
  }
}
