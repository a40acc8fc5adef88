// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.bars;

import org.eclipse.osgi.util.NLS;

final class BarMessages extends NLS {

  public static String filter;
  public static String n;
  public static String none;
  public static String search;
  public static String search_tip;
  public static String weight;
  public static String working;

  static {
    NLS.initializeMessages("org.ketenspiegel.workbench.bars.messages", BarMessages.class);
  }

  private BarMessages() {}
}
