// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Reads from the column {@code meaning} what the words of a row stand for. */
record Meaning(StatisticReader row) {

  /** The numbers a word stands for. */
  Span span() throws FiguresException {
    var text = row.meaning();
    return Span.parse(text)
        .orElseThrow(
            () ->
                row.fault(
                    "meaning",
                    "an interval such as [5.5, 6.5), < 4.5 or > 0 was expected, not \""
                        + text
                        + "\""));
  }

  /** Of a change or a difference: a printed number stands for what rounds to it. */
  Span difference() throws FiguresException {
    var value = row.columns().get("value");
    var number = Printed.parse(value);
    if (number.isPresent() && row.meaning().isEmpty()) {
      return Span.around(number.get());
    }
    if (row.meaning().isEmpty()) {
      throw row.fault(
          "meaning", "\"" + value + "\" is a word: what it stands for was expected, such as > 0");
    }
    return span();
  }

  /** Ids of items or questions. */
  List<String> items() throws FiguresException {
    var items =
        Arrays.stream(row.meaning().split(","))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    if (items.isEmpty()) {
      throw row.fault(
          "meaning", "the ids of the items that are meant were expected, with commas between them");
    }
    var seen = new HashSet<String>();
    for (var item : items) {
      if (!seen.add(item)) {
        throw row.fault("meaning", "\"" + item + "\" is named twice");
      }
    }
    return items;
  }
}
