// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.ui.navigator.NavigatorView;

/** Moves what is selected in the navigator past its neighbour, or takes it out of the study. */
public final class OrderHandler extends AbstractHandler {

  private static final String UP = "org.ketenspiegel.ui.up";
  private static final String DOWN = "org.ketenspiegel.ui.down";

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActivePart(event) instanceof NavigatorView navigator) {
      switch (event.getCommand().getId()) {
        case UP -> navigator.up();
        case DOWN -> navigator.down();
        default -> navigator.remove();
      }
    }
    return null;
  }
}
