// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import org.eclipse.osgi.util.NLS;

final class CodingMessages extends NLS {

  public static String changed_advice;
  public static String changed_what;
  public static String code;
  public static String confirm;
  public static String merge;
  public static String new_code;
  public static String remove;
  public static String rename;
  public static String translate;
  public static String uncode;
  public static String unwritten_advice;
  public static String unwritten_what;

  static {
    NLS.initializeMessages("org.ketenspiegel.openanswers.ui.coding.messages", CodingMessages.class);
  }

  private CodingMessages() {}
}
