// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.ui.planner;

import org.eclipse.osgi.util.NLS;

final class PlannerMessages extends NLS {

  public static String no_study;
  public static String nothing;

  static {
    NLS.initializeMessages("org.ketenspiegel.fieldwork.ui.planner.messages", PlannerMessages.class);
  }

  private PlannerMessages() {}
}
