// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.quoting;

import java.util.Comparator;
import java.util.List;
import org.ketenspiegel.model.Text;

/**
 * Words that give somebody away and what takes their place, as a proposal or as decided.
 *
 * @param start of the words, in characters from 0
 * @param end after the last of them
 */
public record Redaction(int start, int end, Kind kind) {

  public Redaction {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("words from " + start + " to " + end);
    }
  }

  /** What the words are taken to be. */
  public enum Kind {
    EMAIL("[e-mailadres]", "[e-mail address]"),
    PHONE("[telefoonnummer]", "[phone number]"),
    DATE("[datum]", "[date]"),
    CASE_NUMBER("[nummer]", "[number]"),
    PLACE("[plaats]", "[place]"),
    NAME("[naam]", "[name]");

    private final Text placeholder;

    Kind(String nl, String en) {
      this.placeholder = Text.of(nl, en);
    }

    /** What stands in the place of the words. */
    public Text placeholder() {
      return placeholder;
    }
  }

  /**
   * The words with placeholders in a language; redactions may stand in any order and overlap.
   *
   * @throws IllegalArgumentException when one lies outside the words
   */
  public static String apply(String words, List<Redaction> redactions, String language) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Redaction each :
        redactions.stream().sorted(Comparator.comparing(Redaction::start)).toList()) {
      if (each.end > words.length()) {
        throw new IllegalArgumentException(
            "words from " + each.start + " to " + each.end + " of " + words.length());
      }
      if (each.start >= at) {
        left.append(words, at, each.start).append(each.kind.placeholder().in(language));
      }
      at = Math.max(at, each.end);
    }
    return left.append(words.substring(at)).toString();
  }
}
