// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.tabulation.ui.exploration.Exploration;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/** Shows the result of a saved analysis, which can be explored from there. */
public final class OpenAnalysisHandler extends AbstractHandler {

  private static final String PERSPECTIVE = "org.ketenspiegel.workbench.analysis";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
    SavedAnalysis saved = Adapters.adapt(selected, SavedAnalysis.class);
    try {
      window.getWorkbench().showPerspective(PERSPECTIVE, window);
      if (window.getActivePage().showView(ResultView.ID) instanceof ResultView view) {
        Optional.ofNullable(Adapters.adapt(selected, Reference.class)).ifPresent(view::aim);
      }
      window.getService(Exploration.class).open(saved);
    } catch (IllegalArgumentException e) {
      window
          .getService(ErrorDoor.class)
          .show(
              new Problem(ViewMessages.not_opened, e.getMessage(), ViewMessages.not_opened_advice));
    } catch (WorkbenchException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
