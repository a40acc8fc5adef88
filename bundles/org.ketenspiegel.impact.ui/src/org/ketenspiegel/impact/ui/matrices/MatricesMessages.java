// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import org.eclipse.osgi.util.NLS;

final class MatricesMessages extends NLS {

  public static String computing;
  public static String keep_lines;

  static {
    NLS.initializeMessages("org.ketenspiegel.impact.ui.matrices.messages", MatricesMessages.class);
  }

  private MatricesMessages() {}
}
