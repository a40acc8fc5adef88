// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.details;

import org.eclipse.osgi.util.NLS;

final class DetailsMessages extends NLS {

  public static String details_empty;
  public static String frozen;
  public static String outline_empty;
  public static String text_definition;
  public static String text_instruction;
  public static String text_intro;
  public static String text_label;
  public static String text_name;
  public static String text_notice;
  public static String text_subtitle;
  public static String text_text;
  public static String text_title;
  public static String text_unit;
  public static String write;

  static {
    NLS.initializeMessages("org.ketenspiegel.ui.details.messages", DetailsMessages.class);
  }

  private DetailsMessages() {}
}
