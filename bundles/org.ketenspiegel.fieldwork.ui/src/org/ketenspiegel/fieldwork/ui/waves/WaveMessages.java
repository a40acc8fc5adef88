// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.ui.waves;

import org.eclipse.osgi.util.NLS;

final class WaveMessages extends NLS {

  public static String make;
  public static String none;
  public static String none_advice;
  public static String refused;
  public static String refused_advice;

  static {
    NLS.initializeMessages("org.ketenspiegel.fieldwork.ui.waves.messages", WaveMessages.class);
  }

  private WaveMessages() {}
}
