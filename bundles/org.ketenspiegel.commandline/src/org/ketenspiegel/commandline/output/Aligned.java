// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.List;
import java.util.stream.IntStream;

/** Rows of words in columns as wide as their widest word: the first to the left, others right. */
final class Aligned {

  private static final int WIDEST = 48;

  /** What stands last, as a reason in words, has nothing to its right that it could push away. */
  private static final int LAST = 160;

  private Aligned() {}

  static String of(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths =
        IntStream.range(0, columns)
            .map(
                c ->
                    rows.stream()
                        .filter(r -> c < r.size())
                        .mapToInt(r -> cut(r.get(c), WIDEST).length())
                        .max()
                        .orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        String word = cut(row.get(c), c == columns - 1 ? LAST : WIDEST);
        String blanks = " ".repeat(Math.max(0, widths[c] - word.length()));
        line.append(c == 0 ? word + blanks : "  " + blanks + word);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** One line, not too long, nothing that a terminal would obey. */
  private static String cut(String word, int widest) {
    String plain = word.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    return plain.length() <= widest ? plain : plain.substring(0, widest - 1) + "…";
  }
}
