// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.source;

import java.util.List;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;

/** Answers in groups of respondents, each of which is computed apart. */
public final class Split {

  private Split() {}

  /** One group; the sample it was drawn by stays whole. */
  public record Part(Text label, Fielded fielded) {}

  /** By {@code segment}, by one segment, or by a variable or column with categories. */
  public static List<Part> by(String word, StudyOutline outline, Fielded fielded) {
    boolean segment = word.equals(Parts.SEGMENT) || fielded.segments().containsKey(word);
    try {
      return Parts.of(word, outline, fielded).stream()
          .map(p -> part(p.label(), fielded, p.rows(), segment ? p.key() : word + "=" + p.key()))
          .toList();
    } catch (IllegalArgumentException e) {
      WordsException refused =
          new WordsException(
              "--by '" + word + "' holds numbers, expected a column of codes or words");
      refused.initCause(e);
      throw refused;
    }
  }

  private static Part part(Text label, Fielded fielded, Rows rows, String words) {
    String filter = fielded.filter().isEmpty() ? words : fielded.filter() + " & " + words;
    return new Part(label, fielded.filtered(rows, filter));
  }
}
