// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.ui.work.Commands;

/** Opens a contributed study, the first where none is named, copied into the user's folder. */
public final class ExampleHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    Optional<String> named = Optional.ofNullable(event.getParameter(Commands.EXAMPLE_STUDY));
    var example =
        window.getService(Contributions.class).studies().stream()
            .filter(study -> named.map(study.id()::equals).orElse(true))
            .findFirst();
    if (example.isEmpty()) {
      Opening.tell(window, HandlerMessages.example_none, "", HandlerMessages.example_none_advice);
    } else {
      Opening.show(window, studies -> studies.openExample(example.get()));
    }
    return null;
  }
}
