// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.words;

import org.eclipse.osgi.util.NLS;

final class RoutingMessages extends NLS {

  public static String and;
  public static String everybody;
  public static String is;
  public static String is_not;
  public static String nobody;
  public static String not;
  public static String or;

  static {
    NLS.initializeMessages("org.ketenspiegel.instrument.ui.words.messages", RoutingMessages.class);
  }

  private RoutingMessages() {}
}
