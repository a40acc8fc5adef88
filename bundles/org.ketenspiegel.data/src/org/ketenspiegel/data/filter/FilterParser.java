// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.filter;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;

/**
 * Reads {@code name operator value|value & …}; bare words end at a sign, quoted ones at the quote.
 */
final class FilterParser {

  private static final String SIGNS = "=!<>&|\"'";

  private final String text;
  private int at;

  FilterParser(String text) {
    this.text = text;
  }

  Filter parse() {
    var comparisons = new ArrayList<Comparison>();
    do {
      comparisons.add(comparison());
    } while (skip('&'));
    if (at < text.length()) {
      throw wrong("\"&\" or \"|\" or the end is expected");
    }
    return new Filter(comparisons);
  }

  private Comparison comparison() {
    var name = word("the name of a column");
    var operator = operator();
    var values = new ArrayList<String>();
    do {
      values.add(word("a value"));
    } while (skip('|'));
    if (operator.orders() && (values.size() > 1 || values.getFirst().isEmpty())) {
      throw wrong("\"" + operator.sign() + "\" takes exactly one number");
    }
    return new Comparison(name, operator, List.copyOf(values));
  }

  private Operator operator() {
    blanks();
    for (var operator : Operator.values()) {
      if (text.startsWith(operator.sign(), at)) {
        at += operator.sign().length();
        return operator;
      }
    }
    throw wrong("one of = != < <= > >= is expected");
  }

  private String word(String expected) {
    blanks();
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      return quoted(text.charAt(at));
    }
    int start = at;
    while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    var word = text.substring(start, at).strip();
    if (word.isEmpty()) {
      throw wrong(expected + " is expected");
    }
    return word;
  }

  private String quoted(char quote) {
    int start = at++;
    var word = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != quote) {
        word.append(c);
      } else if (at < text.length() && text.charAt(at) == quote) {
        at++;
        word.append(quote);
      } else {
        blanks();
        return word.toString();
      }
    }
    at = start;
    throw wrong("a quote opens that is never closed");
  }

  private boolean skip(char sign) {
    blanks();
    boolean there = at < text.length() && text.charAt(at) == sign;
    at += there ? 1 : 0;
    return there;
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private DataException wrong(String expected) {
    return new DataException(
        Kind.BAD_FILTER,
        "the filter \"" + text + "\" is off at character " + (at + 1) + ": " + expected);
  }

  static String quoted(String word) {
    boolean bare =
        !word.isBlank()
            && word.equals(word.strip())
            && word.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    return bare ? word : '"' + word.replace("\"", "\"\"") + '"';
  }
}
