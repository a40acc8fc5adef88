// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the search field of the questions. */
public final class FindHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      QuestionsView view =
          (QuestionsView)
              HandlerUtil.getActiveWorkbenchWindow(event)
                  .getActivePage()
                  .showView(QuestionsView.ID);
      view.find();
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
