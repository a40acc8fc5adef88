// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the field in which a column of the answers is searched, where they are seen. */
public final class FindColumnHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
    if (page.findView(AnswersView.ID) instanceof AnswersView view && page.isPartVisible(view)) {
      page.activate(view);
      view.find();
    }
    return null;
  }
}
