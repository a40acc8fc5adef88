// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import org.ketenspiegel.commandline.output.Description.Described;

/** What the answers of a column look like. */
enum Scale {
  RECOMMENDATION("0-10 recommendation"),
  RATING("rating"),
  BINARY("yes or no"),
  CATEGORIES("categories"),
  OPTION("option of a multiple choice"),
  NUMBER("number"),
  TEXT("words");

  private final String words;

  Scale(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static Scale of(Described column) {
    return switch (column.variable().kind()) {
      case RECOMMENDATION -> RECOMMENDATION;
      case MULTIPLE -> OPTION;
      case CHOICE -> CATEGORIES;
      case NUMBER -> NUMBER;
      case TEXT -> TEXT;
      case RATING ->
          column.codes().stream().filter(c -> c.missing().isEmpty()).count() <= 2 ? BINARY : RATING;
    };
  }
}
