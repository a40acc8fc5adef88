// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.ui;

import org.eclipse.osgi.util.NLS;

final class ReportMessages extends NLS {

  public static String none;
  public static String none_do;
  public static String not_opened;
  public static String open_it;
  public static String writing;

  static {
    NLS.initializeMessages("org.ketenspiegel.report.ui.messages", ReportMessages.class);
  }

  private ReportMessages() {}
}
