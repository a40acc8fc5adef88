// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import org.eclipse.osgi.util.NLS;

final class ViewMessages extends NLS {

  public static String choose_question;
  public static String copy;
  public static String keep;
  public static String no_answers;
  public static String not_opened;
  public static String not_opened_advice;
  public static String options_empty;
  public static String report;
  public static String save;
  public static String script;
  public static String script_close;
  public static String script_copy;
  public static String script_title;
  public static String script_words;
  public static String search;
  public static String spreading;
  public static String why;

  static {
    NLS.initializeMessages("org.ketenspiegel.tabulation.ui.views.messages", ViewMessages.class);
  }

  private ViewMessages() {}
}
