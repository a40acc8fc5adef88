// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.osgi.util.NLS;

final class FrameMessages extends NLS {

  public static String changed_advice;
  public static String changed_broken;
  public static String changed_broken_advice;
  public static String changed_reload;
  public static String changed_what;
  public static String platform_advice;
  public static String platform_what;
  public static String preferences_dark;
  public static String preferences_light;
  public static String preferences_look;
  public static String preferences_studies;
  public static String unsaved_advice;
  public static String unsaved_cancel;
  public static String unsaved_failed;
  public static String unsaved_forget;
  public static String unsaved_save;
  public static String unsaved_title;
  public static String unsaved_what;

  static {
    NLS.initializeMessages("org.ketenspiegel.workbench.messages", FrameMessages.class);
  }

  private FrameMessages() {}
}
