// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.kept;

import java.util.List;
import java.util.Locale;
import org.ketenspiegel.model.Text;

/**
 * Whether kept words may stand beside the results of now.
 *
 * @param reasons why they have to be read again; none when they are fresh
 */
public record Standing(State state, List<Text> reasons) {

  public Standing {
    reasons = List.copyOf(reasons);
  }

  /** What became of the words. */
  public enum State {
    /** Every number is what it was, and the results carry the words. */
    FRESH(Text.of("actueel", "fresh")),
    /** A number changed; the words may still be said. */
    STALE(Text.of("verouderd", "stale")),
    /** The results no longer carry the words, or a number is gone. */
    CONTRADICTED(Text.of("tegengesproken", "contradicted"));

    private final Text words;

    State(Text words) {
      this.words = words;
    }

    public Text words() {
      return words;
    }

    /** Its name in output. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isFresh() {
    return state == State.FRESH;
  }
}
