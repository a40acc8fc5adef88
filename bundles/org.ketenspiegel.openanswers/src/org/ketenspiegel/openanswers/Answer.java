// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.data.coding.Coding;
import org.ketenspiegel.data.coding.Placed;

/**
 * What a respondent said in answer to an open question, with what coders made of it.
 *
 * @param row in the table of answers
 * @param respondent what the file of answers calls the respondent; empty where nobody is told apart
 * @param variable what was answered, {@code question[@agency]}
 * @param words as they were given, in the language they were given in
 * @param fingerprint of the words
 * @param codings one for each coder at most; some may be stale
 */
public record Answer(
    int row,
    String respondent,
    String variable,
    String words,
    String fingerprint,
    List<Placed> codings) {

  public Answer {
    codings = List.copyOf(codings);
  }

  /** What a coder gave it, stale or not. */
  public Optional<Placed> by(String coder) {
    return codings.stream().filter(p -> p.coding().coder().equals(coder)).findFirst();
  }

  /** Whether anybody has coded these words. */
  public boolean coded() {
    return codings.stream().anyMatch(p -> p.state() == Placed.State.CURRENT);
  }

  /** Whether somebody coded what the respondent said before. */
  public boolean stale() {
    return codings.stream().anyMatch(p -> p.state() == Placed.State.STALE);
  }

  /** The coding that says a coder gave these words these codes. */
  Coding coding(String coder, List<String> codes) {
    return new Coding(respondent, variable, fingerprint, coder, codes);
  }
}
