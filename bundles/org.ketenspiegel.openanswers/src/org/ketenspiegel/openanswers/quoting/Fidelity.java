// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.quoting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether published words are the respondent's own: in their order, with some left out. */
public record Fidelity(String answer) {

  /**
   * What stands in brackets takes the place of words, an ellipsis of some that are left out; the
   * rest must be in the answer, in its order. Capitals and punctuation do not count.
   */
  public boolean holds(String published) {
    List<String> said = words(answer);
    int at = 0;
    for (String word : words(published.replaceAll("\\[[^\\]]*\\]", " "))) {
      while (at < said.size() && !said.get(at).equals(word)) {
        at++;
      }
      if (at == said.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
