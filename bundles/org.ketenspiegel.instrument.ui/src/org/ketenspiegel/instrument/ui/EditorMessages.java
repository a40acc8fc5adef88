// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import org.eclipse.osgi.util.NLS;

final class EditorMessages extends NLS {

  public static String draft;
  public static String facts;
  public static String fielded;
  public static String rename;
  public static String search;

  static {
    NLS.initializeMessages("org.ketenspiegel.instrument.ui.messages", EditorMessages.class);
  }

  private EditorMessages() {}
}
