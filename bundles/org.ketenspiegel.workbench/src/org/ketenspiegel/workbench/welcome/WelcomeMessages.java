// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.welcome;

import org.eclipse.osgi.util.NLS;

final class WelcomeMessages extends NLS {

  public static String design;
  public static String design_text;
  public static String example;
  public static String example_text;
  public static String heading;
  public static String imported;
  public static String imported_text;
  public static String others;
  public static String tab;
  public static String text;

  static {
    NLS.initializeMessages("org.ketenspiegel.workbench.welcome.messages", WelcomeMessages.class);
  }

  private WelcomeMessages() {}
}
