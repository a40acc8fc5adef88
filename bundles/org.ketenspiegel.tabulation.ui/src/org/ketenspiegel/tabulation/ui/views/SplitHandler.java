// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.tabulation.ui.exploration.Exploration;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;

/** Splits what is shown by the question that the pointer is on. */
public final class SplitHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActivePart(event) instanceof QuestionsView view) {
      Exploration exploration = view.getSite().getService(Exploration.class);
      view.pointedAt().filter(QuestionEntry::splits).ifPresent(exploration::split);
    }
    return null;
  }
}
