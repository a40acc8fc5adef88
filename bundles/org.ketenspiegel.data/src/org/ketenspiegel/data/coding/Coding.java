// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.coding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The codes that one coder gave one answer.
 *
 * @param respondent what the file of answers calls the respondent; empty where it calls nobody
 * @param variable what was answered, {@code question[@agency]}
 * @param fingerprint of the answer that was coded, see {@link Fingerprint}
 * @param codes ids of codes, sorted, each once, at least one
 */
public record Coding(
    String respondent, String variable, String fingerprint, String coder, List<String> codes)
    implements Comparable<Coding> {

  private static final Comparator<Coding> ORDER =
      Comparator.comparing(Coding::variable)
          .thenComparing(Coding::respondent)
          .thenComparing(Coding::fingerprint)
          .thenComparing(Coding::coder)
          .thenComparing(c -> String.join(" ", c.codes));

  public Coding {
    codes = codes.stream().distinct().sorted().toList();
    if (codes.isEmpty() || codes.contains("")) {
      throw new IllegalArgumentException("a coding has at least one code, and none without an id");
    }
    if (fingerprint.isEmpty() || coder.isBlank() || variable.isEmpty()) {
      throw new IllegalArgumentException("a coding says of which answer it is, and whose");
    }
  }

  /** The same answer by the same coder with other codes. */
  public Coding with(Collection<String> others) {
    return new Coding(respondent, variable, fingerprint, coder, List.copyOf(others));
  }

  /** Whether both are by one coder and of one answer. */
  public boolean isOfSame(Coding other) {
    return variable.equals(other.variable)
        && respondent.equals(other.respondent)
        && fingerprint.equals(other.fingerprint)
        && coder.equals(other.coder);
  }

  @Override
  public int compareTo(Coding other) {
    return ORDER.compare(this, other);
  }
}
