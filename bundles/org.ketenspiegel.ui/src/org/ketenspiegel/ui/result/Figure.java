// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

/**
 * One place of a grid in words, cut where figures below one another must meet.
 *
 * @param lead what stands before the number: a bracket
 * @param whole up to the decimal sign; whole numbers end here
 * @param rest the decimal sign and what follows, and the closing bracket
 * @param letters of the groups it is significantly above
 * @param tip what is known of it, a line each; empty when there is nothing to tell
 */
public record Figure(
    String lead, String whole, String rest, String letters, Weight weight, String tip) {

  public static final Figure NOTHING = new Figure("", "", "", "", Weight.INK, "");

  /** How heavy it is drawn. */
  public enum Weight {
    INK,
    QUIET
  }

  /** A quiet figure, such as a base. */
  static Figure quiet(String words) {
    return new Figure("", words, "", "", Weight.QUIET, "");
  }

  /** The figure without letters. */
  public String text() {
    return lead + whole + rest;
  }
}
