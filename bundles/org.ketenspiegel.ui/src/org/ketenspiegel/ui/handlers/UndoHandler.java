// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.ketenspiegel.ui.study.OpenStudies;

/** Undoes the last edit of the study in hand. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

  @Override
  public Object execute(ExecutionEvent event) {
    HandlerUtil.getActiveWorkbenchWindow(event)
        .getService(OpenStudies.class)
        .active()
        .ifPresent(open -> open.editing().undo());
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setText(
        element
            .getServiceLocator()
            .getService(OpenStudies.class)
            .active()
            .map(open -> open.editing().undoTitle())
            .filter(title -> !title.isEmpty())
            .map(title -> NLS.bind(HandlerMessages.undo_what, title))
            .orElse(HandlerMessages.undo));
  }
}
