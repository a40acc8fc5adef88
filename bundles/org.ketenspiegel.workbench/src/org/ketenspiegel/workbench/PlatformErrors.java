// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/** What the platform has to say of errors goes through the one door, too. */
public final class PlatformErrors extends AbstractStatusHandler {

  @Override
  public void handle(StatusAdapter adapter, int style) {
    IStatus status = adapter.getStatus();
    if ((style & StatusManager.LOG) != 0) {
      ILog.of(PlatformErrors.class).log(status);
    }
    if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0
        && PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(status));
    }
  }

  private static void show(IStatus status) {
    ErrorDoor door = PlatformUI.getWorkbench().getService(ErrorDoor.class);
    if (status.getException() instanceof RuntimeException fault) {
      door.fault(fault);
    } else {
      door.show(
          new Problem(
              FrameMessages.platform_what, status.getMessage(), FrameMessages.platform_advice));
    }
  }
}
