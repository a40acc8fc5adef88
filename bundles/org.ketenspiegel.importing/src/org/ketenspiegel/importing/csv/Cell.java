// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

/**
 * A cell and what it can be read as.
 *
 * @param raw as it stands in the file
 * @param text without blanks around it; empty for every way to write no answer
 * @param number NaN for whatever is no number
 * @param whole whether the number can be a code
 */
record Cell(String raw, String text, double number, boolean whole) {

  static final Cell EMPTY = new Cell("", "", Double.NaN, false);

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean stands(char[] in, int from, int length) {
    if (raw.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (raw.charAt(i) != in[from + i]) {
        return false;
      }
    }
    return true;
  }
}
