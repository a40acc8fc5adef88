// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import org.eclipse.osgi.util.NLS;

final class ViewMessages extends NLS {

  public static String agreement;
  public static String all;
  public static String answers;
  public static String answers_unit;
  public static String aspects;
  public static String association;
  public static String begin;
  public static String begin_done;
  public static String begin_name;
  public static String beta;
  public static String both;
  public static String certainty;
  public static String change_options;
  public static String copy;
  public static String correlation;
  public static String drawn_by;
  public static String drawn_clusters;
  public static String drawn_respondents;
  public static String ellipses;
  public static String enlarge;
  public static String halo_corrected;
  public static String heading_all;
  public static String heading_improve;
  public static String heading_none;
  public static String heading_rules;
  public static String impact;
  public static String johnson;
  public static String judgement;
  public static String keep_lines;
  public static String keep_lines_done;
  public static String lines;
  public static String lines_mean;
  public static String lines_median;
  public static String lines_midpoint;
  public static String lines_moved;
  public static String lines_study;
  public static String missing_rule;
  public static String no_matrix;
  public static String no_study;
  public static String of_choices;
  public static String options;
  public static String rank;
  public static String rename_done;
  public static String replicates;
  public static String report_done;
  public static String rules;
  public static String rules_hint;
  public static String save;
  public static String select_aspect;
  public static String to_report;
  public static String turns_impact;
  public static String turns_judgement;
  public static String vif;
  public static String why;
  public static String without_halo;

  static {
    NLS.initializeMessages("org.ketenspiegel.impact.ui.views.messages", ViewMessages.class);
  }

  private ViewMessages() {}
}
