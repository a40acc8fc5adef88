// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a mistyped one most likely meant. */
public final class Nearest {

  private Nearest() {}

  /** Empty when no known word is within a third of its letters. */
  public static Optional<String> of(String word, Collection<String> known) {
    int near = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(k -> distance(word, k) <= near)
        .min(Comparator.comparingInt(k -> distance(word, k)));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
