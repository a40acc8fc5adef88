// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns of a data frame of R, each under a name that R accepts. */
final class RColumns {

  private final int rows;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  RColumns(int rows) {
    this.rows = rows;
  }

  /**
   * Adds a column, unless it is there, and tells how R reads it.
   *
   * @param word what it is called here
   * @param cell the words for the value of a row
   */
  String add(String word, IntFunction<String> cell) {
    String known = names.get(word);
    if (known == null) {
      known = free(word.replaceAll("[^A-Za-z0-9.]+", "."));
      names.put(word, known);
      values.put(
          known,
          IntStream.range(0, rows).mapToObj(cell).collect(Collectors.joining(", ", "c(", ")")));
    }
    return "answers$" + known;
  }

  private String free(String plain) {
    String wanted = plain.matches("[A-Za-z].*") ? plain : "x" + plain;
    String name = wanted;
    for (int i = 2; values.containsKey(name); i++) {
      name = wanted + "." + i;
    }
    return name;
  }

  /** The data frame, as R reads it. */
  String frame() {
    return values.entrySet().stream()
        .map(column -> "  " + column.getKey() + " = " + column.getValue())
        .collect(Collectors.joining(",\n", "answers <- data.frame(\n", ")\n"));
  }

  /** A number as R reads it; whole ones without a decimal sign. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "NA";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** Words as R reads them. */
  static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }
}
