// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import org.eclipse.osgi.util.NLS;

final class ImportMessages extends NLS {

  public static String browse;
  public static String cancel;
  public static String cancelled;
  public static String decimal;
  public static String decimal_comma;
  public static String decimal_point;
  public static String delimiter;
  public static String delimiter_bar;
  public static String delimiter_comma;
  public static String delimiter_semicolon;
  public static String delimiter_tab;
  public static String description;
  public static String description_wave;
  public static String detect;
  public static String detected;
  public static String encoding;
  public static String file;
  public static String file_hint;
  public static String finding_column;
  public static String finding_kind;
  public static String finding_line;
  public static String finding_what;
  public static String finish;
  public static String header_none;
  public static String header_rows;
  public static String importing;
  public static String kind_all;
  public static String kind_text;
  public static String looking;
  public static String no_file;
  public static String severity_error;
  public static String severity_note;
  public static String severity_warning;
  public static String summary;
  public static String title;
  public static String to;
  public static String to_new_study;
  public static String to_wave;
  public static String to_wave_open;
  public static String unreadable;

  static {
    NLS.initializeMessages("org.ketenspiegel.importing.ui.messages", ImportMessages.class);
  }

  private ImportMessages() {}
}
