// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.trends;

import org.eclipse.osgi.util.NLS;

final class TrendsMessages extends NLS {

  public static String computing;

  static {
    NLS.initializeMessages("org.ketenspiegel.trend.ui.trends.messages", TrendsMessages.class);
  }

  private TrendsMessages() {}
}
