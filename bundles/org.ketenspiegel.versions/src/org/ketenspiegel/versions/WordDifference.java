// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.ArrayList;
import java.util.List;

/** A word of two wordings laid beside one another: in both, only in the earlier, or the later. */
public record WordDifference(Fate fate, String word) {

  /** What became of a word. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** The words of both texts with as many kept as can be, for reading side by side. */
  public static List<WordDifference> between(String before, String after) {
    return of(words(before), words(after));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /** By the longest common subsequence; O(n·m), texts of questions being short. */
  static List<WordDifference> of(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<WordDifference> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        pieces.add(new WordDifference(Fate.KEPT, before.get(i++)));
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        pieces.add(new WordDifference(Fate.REMOVED, before.get(i++)));
      } else {
        pieces.add(new WordDifference(Fate.ADDED, after.get(j++)));
      }
    }
    return pieces;
  }
}
