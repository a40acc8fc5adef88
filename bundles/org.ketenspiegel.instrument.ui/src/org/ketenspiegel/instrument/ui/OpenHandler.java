// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.ui.study.OpenStudy;

/** Opens the selected study or questionnaire. */
public final class OpenHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
    OpenStudy study = Adapters.adapt(selected, OpenStudy.class);
    Named object = Adapters.adapt(selected, Named.class);
    try {
      return Opening.open(HandlerUtil.getActiveWorkbenchWindow(event), study, object);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
