// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** The little of GTK's own style that the theme cannot reach; must run before the display is. */
final class GtkStyle {

  private static final String FILE = "org.eclipse.swt.internal.gtk.cssFile";

  private GtkStyle() {}

  static void load() {
    URL css = FileLocator.find(FrameworkUtil.getBundle(GtkStyle.class), new Path("css/gtk.css"));
    if (Platform.WS_GTK.equals(Platform.getWS()) && css != null) {
      try {
        System.setProperty(FILE, FileLocator.toFileURL(css).getPath());
      } catch (IOException e) {
        ILog.of(GtkStyle.class).warn("the style for GTK was not loaded", e);
      }
    }
  }
}
