// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import java.util.List;
import org.ketenspiegel.model.Text;

/**
 * What somebody has claimed beside what the figures say.
 *
 * @param label the claim in words
 * @param source where it was made
 * @param support what the evidence makes of it
 * @param evidence the gaps it rests on; every one of them must bear it out
 */
public record Claimed(String key, Text label, Text source, Support support, List<Gap> evidence)
    implements Gap {

  public Claimed {
    evidence = List.copyOf(evidence);
  }

  /** What evidence makes of a claim. */
  public enum Support {
    SUPPORTED(Text.of("gesteund", "supported")),
    UNDECIDED(Text.of("onbeslist", "undecided")),
    CONTRADICTED(Text.of("tegengesproken", "contradicted"));

    private final Text words;

    Support(Text words) {
      this.words = words;
    }

    public Text words() {
      return words;
    }
  }
}
