// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What commands of the window mean while a part is the one in use. */
public final class PartCommands {

  private PartCommands() {}

  /** Lets a command, by id, do something as long as the part is there. */
  public static void handle(IWorkbenchPartSite site, String command, Runnable action) {
    site.getService(IHandlerService.class)
        .activateHandler(
            command,
            new AbstractHandler() {
              @Override
              public Object execute(ExecutionEvent event) {
                action.run();
                return null;
              }
            });
  }
}
