// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import org.eclipse.osgi.util.NLS;

final class QuoteMessages extends NLS {

  public static String answer;
  public static String consent;
  public static String edit_consent;
  public static String edit_form;
  public static String edit_mark;
  public static String edit_report;
  public static String edit_shown;
  public static String edit_unmark;
  public static String edit_words;
  public static String given;
  public static String leave;
  public static String literal;
  public static String mark;
  public static String mark_hint;
  public static String no_answer;
  public static String no_proposal;
  public static String not_asked;
  public static String paraphrased;
  public static String proposal;
  public static String proposal_keys;
  public static String redacted;
  public static String refused;
  public static String refused_used;
  public static String report;
  public static String shown;
  public static String shown_exposed;
  public static String shown_none;
  public static String shown_safe;
  public static String stale;
  public static String translation;
  public static String translation_hint;
  public static String translator;
  public static String used;
  public static String used_nowhere;

  static {
    NLS.initializeMessages("org.ketenspiegel.openanswers.ui.quotes.messages", QuoteMessages.class);
  }

  private QuoteMessages() {}
}
