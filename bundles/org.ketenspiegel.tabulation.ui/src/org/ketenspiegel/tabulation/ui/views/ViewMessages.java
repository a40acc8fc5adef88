// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.ui.result.Format;

final class ViewMessages extends NLS {

  public static String choose_question;
  public static String copy;
  public static String keep;
  public static String no_answers;
  public static String not_opened;
  public static String not_opened_advice;
  public static String format_csv;
  public static String format_png;
  public static String format_svg;
  public static String options_empty;
  public static String save;
  public static String save_title;
  public static String saving;
  public static String search;
  public static String spreading;

  static {
    NLS.initializeMessages("org.ketenspiegel.tabulation.ui.views.messages", ViewMessages.class);
  }

  private ViewMessages() {}

  static String name(Format format) {
    return switch (format) {
      case PNG -> format_png;
      case SVG -> format_svg;
      case CSV -> format_csv;
    };
  }
}
