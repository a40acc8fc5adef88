// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/**
 * One of the two groups of a contrast with its own estimate.
 *
 * @param key of the group, the same in the table beside it
 * @param question id of the variable the answers were given to
 * @param agency id of the agency when the group is one: it is drawn in its colour
 * @param n unweighted base
 * @param weighted weighted base
 * @param effectiveN effective base
 * @param value a share 0–1, or a mean on the question's scale
 */
public record Side(
    String key,
    Text label,
    String question,
    Optional<String> agency,
    long n,
    double weighted,
    double effectiveN,
    double value,
    double se,
    Interval interval,
    Quality quality) {

  public Side with(Quality other) {
    return new Side(
        key, label, question, agency, n, weighted, effectiveN, value, se, interval, other);
  }
}
