// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.ui;

import org.eclipse.osgi.util.NLS;

final class ReportMessages extends NLS {

  public static String cancel;
  public static String folder;
  public static String in_language;
  public static String made;
  public static String made_not_opened;
  public static String making;
  public static String none_advice;
  public static String none_what;
  public static String open;
  public static String progress;

  static {
    NLS.initializeMessages("org.ketenspiegel.report.ui.messages", ReportMessages.class);
  }

  private ReportMessages() {}
}
