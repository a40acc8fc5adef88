// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.ui.navigator.NavigatorView;

/** Renames the selected line of the navigator where it stands. */
public final class RenameHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActivePart(event) instanceof NavigatorView navigator) {
      navigator.rename();
    }
    return null;
  }
}
