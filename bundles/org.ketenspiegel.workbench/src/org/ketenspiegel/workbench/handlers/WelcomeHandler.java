// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.workbench.InstrumentPerspective;
import org.ketenspiegel.workbench.bars.Perspectives;
import org.ketenspiegel.workbench.welcome.WelcomeEditor;

/** Shows the page with the ways to begin. */
public final class WelcomeHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindow(event);
    Perspectives.show(window, InstrumentPerspective.ID);
    try {
      window.getActivePage().openEditor(WelcomeEditor.INPUT, WelcomeEditor.ID);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
