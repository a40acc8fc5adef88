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

/** Does again the last edit that was undone of the study in hand. */
public final class RedoHandler extends AbstractHandler implements IElementUpdater {

  @Override
  public Object execute(ExecutionEvent event) {
    HandlerUtil.getActiveWorkbenchWindow(event)
        .getService(OpenStudies.class)
        .active()
        .ifPresent(open -> open.editing().redo());
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setText(
        element
            .getServiceLocator()
            .getService(OpenStudies.class)
            .active()
            .map(open -> open.editing().redoTitle())
            .filter(title -> !title.isEmpty())
            .map(title -> NLS.bind(HandlerMessages.redo_what, title))
            .orElse(HandlerMessages.redo));
  }
}
