// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import org.eclipse.osgi.util.NLS;

final class ViewMessages extends NLS {

  public static String again;
  public static String base;
  public static String best_two;
  public static String claims;
  public static String claims_below;
  public static String claims_no_matrix;
  public static String column_aspect;
  public static String column_claim;
  public static String column_expected;
  public static String column_experienced;
  public static String column_gap;
  public static String column_source;
  public static String column_sure;
  public static String column_verdict;
  public static String column_weight;
  public static String computing;
  public static String copy;
  public static String everybody;
  public static String heading_blind;
  public static String heading_blind_one;
  public static String heading_claims;
  public static String heading_hidden;
  public static String heading_none;
  public static String in_replicates;
  public static String means_blind_spot;
  public static String means_blind_spot_named;
  public static String means_different;
  public static String means_hidden_strength;
  public static String means_needless_worry;
  public static String means_shared_view;
  public static String means_small;
  public static String means_undecided;
  public static String no_matrix;
  public static String no_mirror_teach;
  public static String no_sentence;
  public static String no_sentence_study;
  public static String no_study;
  public static String nothing_drawn;
  public static String of_mirror;
  public static String of_study;
  public static String open_analysis;
  public static String options;
  public static String origin_cells;
  public static String origin_how;
  public static String origin_judged;
  public static String origin_named;
  public static String origin_test;
  public static String place;
  public static String points;
  public static String report_added;
  public static String report_done;
  public static String save;
  public static String select_aspect;
  public static String select_sentence;
  public static String sentences_computing;
  public static String stop;
  public static String stopped;
  public static String to_report;
  public static String together;
  public static String urgent;
  public static String urgent_none;
  public static String why_adjusted;
  public static String why_alone;
  public static String why_base;
  public static String why_beside;
  public static String why_criticised;
  public static String why_equivalence;
  public static String why_equivalent;
  public static String why_expected;
  public static String why_experienced;
  public static String why_family;
  public static String why_figures;
  public static String why_fragile;
  public static String why_gap;
  public static String why_judged;
  public static String why_not_equivalent;
  public static String why_order_equivalence;
  public static String why_order_family;
  public static String why_order_found;
  public static String why_order_rule;
  public static String why_place;
  public static String why_praised;
  public static String why_priority;
  public static String why_quadrant;
  public static String why_remarks;
  public static String why_source;
  public static String why_test;
  public static String why_weight;

  static {
    NLS.initializeMessages("org.ketenspiegel.comparison.ui.views.messages", ViewMessages.class);
  }

  private ViewMessages() {}
}
