// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import org.eclipse.osgi.util.NLS;

final class MirrorsMessages extends NLS {

  public static String computing;
  public static String finding;
  public static String keep_options;

  static {
    NLS.initializeMessages(
        "org.ketenspiegel.comparison.ui.mirrors.messages", MirrorsMessages.class);
  }

  private MirrorsMessages() {}
}
