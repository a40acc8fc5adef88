// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import org.eclipse.osgi.util.NLS;

final class NavigatorMessages extends NLS {

  public static String analyses;
  public static String empty_design;
  public static String empty_example;
  public static String empty_import;
  public static String empty_text;
  public static String move;
  public static String n;
  public static String remove;
  public static String rename;
  public static String reports;
  public static String unreadable;
  public static String unreadable_advice;
  public static String unreadable_retry;
  public static String unreadable_what;

  static {
    NLS.initializeMessages("org.ketenspiegel.ui.navigator.messages", NavigatorMessages.class);
  }

  private NavigatorMessages() {}
}
