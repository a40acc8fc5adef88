// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import org.eclipse.osgi.util.NLS;

final class WorkMessages extends NLS {

  public static String fault_advice;
  public static String fault_what;
  public static String problem_close;
  public static String problem_copy;
  public static String problem_title;
  public static String report_added;
  public static String report_none;
  public static String unavailable_advice;
  public static String unavailable_what;
  public static String work_failed;
  public static String work_failed_advice;

  static {
    NLS.initializeMessages("org.ketenspiegel.ui.work.messages", WorkMessages.class);
  }

  private WorkMessages() {}
}
