// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.util.Locale;
import java.util.stream.Stream;
import org.ketenspiegel.openanswers.Answer;

/**
 * Which answers are shown.
 *
 * @param code id of a code, where answers with it are wanted
 * @param search words that all stand in the answer or its translation; empty for any
 */
public record Filter(Kind kind, String code, String search) {

  public static final Filter ALL = new Filter(Kind.ALL, "", "");

  /** By what was done with them. */
  public enum Kind {
    ALL,
    UNCODED,
    WITH_CODE,
    /** Coders gave it different codes. */
    DIFFERING
  }

  public Filter of(Kind other) {
    return new Filter(other, code, search);
  }

  public Filter with(String otherCode) {
    return new Filter(kind, otherCode, search);
  }

  public Filter searching(String words) {
    return new Filter(kind, code, words);
  }

  /** Whether an answer is shown to somebody. */
  boolean shows(Answer answer, String translation, Sitting sitting) {
    boolean chosen =
        switch (kind) {
          case ALL -> true;
          case UNCODED -> sitting.codes(answer).isEmpty();
          case DIFFERING -> Sitting.isDisputed(answer);
          case WITH_CODE -> sitting.codes(answer).contains(code);
        };
    String words = (answer.words() + " " + translation).toLowerCase(Locale.ROOT);
    return chosen
        && Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
            .allMatch(words::contains);
  }
}
