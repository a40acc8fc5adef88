// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

/**
 * Keeps text from being run as a formula where a file is opened in a spreadsheet: an apostrophe
 * goes before it, and comes off again when the file is read.
 */
final class Formulas {

  /** OWASP's list with its full-width doubles. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Formulas() {}

  static String guard(String text) {
    return dangerous(text) ? "'" + text : text;
  }

  static String unguard(String text) {
    return text.startsWith("'") && dangerous(text) ? text.substring(1) : text;
  }

  /** Apostrophes before the sign count too, so that one of the author's own survives. */
  private static boolean dangerous(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i < text.length() && STARTS.indexOf(text.charAt(i)) >= 0;
  }
}
