// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The window, until it is closed. */
public final class WorkbenchApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    Display.setAppName("Ketenspiegel");
    GtkStyle.load();
    Display display = PlatformUI.createDisplay();
    try {
      int end = PlatformUI.createAndRunWorkbench(display, new Advisor());
      return end == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.syncExec(() -> PlatformUI.getWorkbench().close());
    }
  }
}
