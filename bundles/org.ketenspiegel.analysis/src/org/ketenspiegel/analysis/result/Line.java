// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.model.Text;

/**
 * A row of a table.
 *
 * @param key the category's code, a net's id, {@code top2}, {@code bottom2}, {@code mean}, {@code
 *     nps}; in a summary the variable's id
 * @param score place of a category on its scale, from which its colour follows
 * @param missing set when the category is no answer and counts all the same
 * @param question id of the question or item that a line of a summary is about
 */
public record Line(
    String key,
    Kind kind,
    Text label,
    OptionalDouble score,
    Optional<Missing> missing,
    Optional<String> question) {

  private static final String OTHERS = "-others";

  /** The key of the line with the same figure of everybody outside each group. */
  public static String ofOthers(String key) {
    return key + OTHERS;
  }

  /** Whether it shows of each group what everybody outside it answered. */
  public boolean isOfOthers() {
    return key.endsWith(OTHERS);
  }

  /** What the numbers of a line are: shares 0–1, means on the question's scale, points, −1 to 1. */
  public enum Kind {
    CATEGORY,
    NET,
    MEAN,
    NPS,
    COEFFICIENT
  }
}
