// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.model.Contributions;

/** Opens the first contributed study, copied into the user's folder. */
public final class ExampleHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    var examples = window.getService(Contributions.class).studies();
    if (examples.isEmpty()) {
      Opening.tell(window, HandlerMessages.example_none, "", HandlerMessages.example_none_advice);
    } else {
      Opening.show(window, studies -> studies.openExample(examples.getFirst()));
    }
    return null;
  }
}
