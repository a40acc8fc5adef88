// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads single cells. */
final class Cells {

  private static final Pattern POINT =
      Pattern.compile("[+-]?(0|[1-9]\\d*)?(\\.\\d+)?([eE][+-]?\\d{1,3})?");
  private static final int EXACT_DIGITS = 15;

  private final DecimalMark decimal;
  private final Set<String> noAnswer;

  Cells(DecimalMark decimal, Set<String> noAnswer) {
    this.decimal = decimal;
    this.noAnswer = noAnswer;
  }

  /** The cell without blanks around it; empty for every way to write no answer. */
  String clean(String cell) {
    var text = cell.strip();
    return noAnswer.contains(text) ? "" : text;
  }

  Cell read(String raw) {
    var text = clean(raw);
    double number = number(text, decimal);
    return new Cell(raw, text, number, isCode(number));
  }

  /** The text meant by a cell, without the apostrophe that keeps it from being a formula. */
  static String text(String cell) {
    return Formulas.unguard(cell);
  }

  /** NaN for whatever is no number; leading zeros mark a name made of digits, not a number. */
  static double number(String cell, DecimalMark decimal) {
    int length = cell.length();
    if (length == 0) {
      return Double.NaN;
    }
    if (length <= EXACT_DIGITS && (length == 1 || cell.charAt(0) != '0')) {
      long value = digits(cell);
      if (value >= 0) {
        return value;
      }
    }
    if (decimal == DecimalMark.COMMA && cell.indexOf('.') >= 0) {
      return Double.NaN;
    }
    var spelled = cell.replace(decimal.sign(), '.');
    boolean number = Character.isDigit(last(spelled)) && POINT.matcher(spelled).matches();
    double value = number ? parse(spelled) : Double.NaN;
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  private static double parse(String spelled) {
    // an exponent alone passes the pattern
    char first = spelled.charAt(spelled.charAt(0) == '+' || spelled.charAt(0) == '-' ? 1 : 0);
    return first == 'e' || first == 'E' ? Double.NaN : Double.parseDouble(spelled);
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** The value of a cell of plain digits, -1 for any other. */
  private static long digits(String cell) {
    long value = 0;
    for (int i = 0; i < cell.length(); i++) {
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  /** Whether a number can be a code. */
  static boolean isCode(double number) {
    return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
  }
}
