// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

import org.eclipse.osgi.util.NLS;

final class SheetMessages extends NLS {

  public static String base_asked;
  public static String mirrors;
  public static String own_words;
  public static String role_background;
  public static String role_experience;
  public static String role_expectation;
  public static String role_importance;
  public static String role_knowledge;
  public static String role_overall;

  static {
    NLS.initializeMessages("org.ketenspiegel.instrument.ui.sheet.messages", SheetMessages.class);
  }

  private SheetMessages() {}
}
