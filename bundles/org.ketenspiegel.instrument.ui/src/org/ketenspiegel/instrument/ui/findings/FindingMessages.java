// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.findings;

import org.eclipse.osgi.util.NLS;

final class FindingMessages extends NLS {

  public static String fix_exclusive;
  public static String fix_freeze;
  public static String fix_none;
  public static String fix_not_exclusive;
  public static String fix_remove;
  public static String fix_score;
  public static String nothing;
  public static String no_study;
  public static String show;

  static {
    NLS.initializeMessages(
        "org.ketenspiegel.instrument.ui.findings.messages", FindingMessages.class);
  }

  private FindingMessages() {}
}
