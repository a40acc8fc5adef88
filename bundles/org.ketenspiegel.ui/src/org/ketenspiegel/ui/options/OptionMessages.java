// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import org.eclipse.osgi.util.NLS;

final class OptionMessages extends NLS {

  public static String more;

  static {
    NLS.initializeMessages("org.ketenspiegel.ui.options.messages", OptionMessages.class);
  }

  private OptionMessages() {}
}
