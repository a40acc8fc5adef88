// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.model.study.Continuity;

final class ViewMessages extends NLS {

  public static String again;
  public static String all;
  public static String asked_once;
  public static String base_shifted;
  public static String changed;
  public static String column_adjusted;
  public static String column_change;
  public static String column_course;
  public static String column_evidence;
  public static String column_interval;
  public static String column_p;
  public static String column_remark;
  public static String column_waves;
  public static String computing;
  public static String copy;
  public static String counted_fallen;
  public static String counted_not_compared;
  public static String counted_not_shown;
  public static String counted_risen;
  public static String every_agency;
  public static String fallen;
  public static String found;
  public static String heading_none;
  public static String judged_broken;
  public static String judged_joined;
  public static String judged_marked;
  public static String judged_rules;
  public static String keep;
  public static String keep_done;
  public static String kept;
  public static String marked;
  public static String no_answers;
  public static String no_change;
  public static String no_change_yet;
  public static String no_study;
  public static String no_versions;
  public static String not_shown;
  public static String note;
  public static String nothing_drawn;
  public static String of_waves;
  public static String one_version;
  public static String one_wave;
  public static String options;
  public static String report_done;
  public static String risen;
  public static String rounding_hides;
  public static String rounding_makes;
  public static String save;
  public static String search;
  public static String select;
  public static String side_verdict;
  public static String signed;
  public static String stop;
  public static String stopped;
  public static String to_report;
  public static String told_differs;
  public static String told_fallen;
  public static String told_linear;
  public static String told_not_shown;
  public static String told_parts;
  public static String told_risen;
  public static String told_test;
  public static String versions;

  static {
    NLS.initializeMessages("org.ketenspiegel.trend.ui.views.messages", ViewMessages.class);
  }

  private ViewMessages() {}

  static String words(Continuity continuity) {
    return switch (continuity) {
      case JOINED -> judged_joined;
      case MARKED -> judged_marked;
      case BROKEN -> judged_broken;
    };
  }
}
