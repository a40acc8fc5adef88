// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import org.eclipse.osgi.util.NLS;

final class ViewMessages extends NLS {

  public static String agreement;
  public static String all;
  public static String answers;
  public static String aspects;
  public static String association;
  public static String beta;
  public static String both;
  public static String certainty;
  public static String copy;
  public static String correlation;
  public static String drawn_clusters;
  public static String drawn_respondents;
  public static String ellipses;
  public static String johnson;
  public static String heading_all;
  public static String heading_improve;
  public static String heading_none;
  public static String impact;
  public static String judgement;
  public static String keep_line;
  public static String lines;
  public static String lines_mean;
  public static String lines_median;
  public static String lines_midpoint;
  public static String lines_moved;
  public static String lines_study;
  public static String no_matrix;
  public static String no_study;
  public static String rank;
  public static String replicates;
  public static String save;
  public static String select_aspect;
  public static String vif;
  public static String why;

  static {
    NLS.initializeMessages("org.ketenspiegel.impact.ui.views.messages", ViewMessages.class);
  }

  private ViewMessages() {}
}
