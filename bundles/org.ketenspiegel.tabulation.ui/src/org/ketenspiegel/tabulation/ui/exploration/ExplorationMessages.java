// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import org.eclipse.osgi.util.NLS;

final class ExplorationMessages extends NLS {

  public static String computing;
  public static String keep;
  public static String report;

  static {
    NLS.initializeMessages(
        "org.ketenspiegel.tabulation.ui.exploration.messages", ExplorationMessages.class);
  }

  private ExplorationMessages() {}
}
