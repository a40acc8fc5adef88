// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.ketenspiegel.statistics.resampling.RandomStreams;

/**
 * The answers that a second coder codes as well, drawn at random without replacement.
 *
 * @param share of the answers that are coded, above 0 and at most 1; at least one is drawn
 * @param seed of the draw: the same seed draws the same of the same answers
 */
public record SecondSample(double share, long seed) {

  public SecondSample {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "the share is '" + share + "', expected a number above 0 and at most 1");
    }
  }

  /** Drawn from the answers that somebody has coded, in the order of the sheet. */
  public List<Answer> of(Sheet sheet) {
    List<Answer> coded = new ArrayList<>(sheet.answers().stream().filter(Answer::coded).toList());
    // the draw does not hang on the order of the rows
    coded.sort(
        Comparator.comparing(Answer::variable)
            .thenComparing(Answer::respondent)
            .thenComparing(Answer::fingerprint)
            .thenComparing(Answer::row));
    int drawn = coded.isEmpty() ? 0 : Math.max(1, (int) Math.round(share * coded.size()));
    SplittableRandom random = RandomStreams.of(seed, 0);
    for (int i = 0; i < drawn; i++) {
      int other = i + random.nextInt(coded.size() - i);
      Answer swap = coded.get(i);
      coded.set(i, coded.get(other));
      coded.set(other, swap);
    }
    Set<Answer> chosen = new HashSet<>(coded.subList(0, drawn));
    return sheet.answers().stream().filter(chosen::contains).toList();
  }
}
