// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import org.eclipse.osgi.util.NLS;

final class ViewMessages extends NLS {

  public static String all_coded;
  public static String alpha;
  public static String alpha_interval;
  public static String alpha_none;
  public static String alpha_tip;
  public static String answer;
  public static String coder;
  public static String codes;
  public static String columns;
  public static String computing;
  public static String filter_all;
  public static String filter_code;
  public static String filter_differing;
  public static String filter_uncoded;
  public static String frame;
  public static String frame_empty;
  public static String merge_with;
  public static String name_taken;
  public static String new_code;
  public static String no_answers;
  public static String no_open;
  public static String no_study;
  public static String none_both;
  public static String none_second;
  public static String none_shown;
  public static String only;
  public static String progress;
  public static String reading;
  public static String remove;
  public static String rename;
  public static String search;
  public static String seat_agreement;
  public static String seat_first;
  public static String seat_second;
  public static String second_name;
  public static String share;
  public static String stale;
  public static String translation;
  public static String trouble_advice;
  public static String trouble_what;
  public static String unknown;

  static {
    NLS.initializeMessages("org.ketenspiegel.openanswers.ui.views.messages", ViewMessages.class);
  }

  private ViewMessages() {}
}
