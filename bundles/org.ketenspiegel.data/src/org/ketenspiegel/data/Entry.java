// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One value in the dictionary of a coded column: a code (which may be a missing answer), or an
 * empty cell of one kind of missing.
 */
public record Entry(OptionalInt code, Optional<Missing> missing, Optional<String> label) {

  /** Codes ascending, then the empty cells by kind: the order does not depend on the file's. */
  static final Comparator<Entry> CANONICAL =
      Comparator.comparing((Entry entry) -> entry.code().isEmpty())
          .thenComparingInt(entry -> entry.code().orElse(0))
          .thenComparing(entry -> entry.missing().orElse(Missing.NOT_ANSWERED));

  public Entry {
    if (code.isEmpty() && missing.isEmpty()) {
      throw new IllegalArgumentException("an empty cell needs a kind of missing");
    }
  }

  public static Entry of(int code) {
    return new Entry(OptionalInt.of(code), Optional.empty(), Optional.empty());
  }

  public static Entry empty(Missing missing) {
    return new Entry(OptionalInt.empty(), Optional.of(missing), Optional.empty());
  }

  /** Missing, when the code is among these. */
  Entry withMissing(Map<Integer, Missing> kinds) {
    return code.isPresent() && kinds.containsKey(code.getAsInt())
        ? new Entry(code, Optional.of(kinds.get(code.getAsInt())), label)
        : this;
  }

  /** With its label, when the code has one among these. */
  Entry labelled(Map<Integer, String> texts) {
    return code.isPresent() && texts.containsKey(code.getAsInt())
        ? new Entry(code, missing, Optional.of(texts.get(code.getAsInt())))
        : this;
  }

  /** The code as written in a file; empty for an empty cell. */
  public String text() {
    return code.isPresent() ? Integer.toString(code.getAsInt()) : "";
  }
}
