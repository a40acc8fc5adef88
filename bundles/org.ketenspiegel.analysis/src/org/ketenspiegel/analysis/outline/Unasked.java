// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;

/**
 * Answers of respondents whom the routing did not ask; for analyses they are not there.
 *
 * @param question its id
 * @param asked whom the routing asks, in words
 * @param answers how many there are, over the items of a question; at least 1
 */
public record Unasked(String question, Text asked, int answers) {

  private record Asked(String question, Text asked) {}

  /**
   * In the order of the questionnaire.
   *
   * @param raw the answers as they were imported
   * @param fielded the same answers with the routing applied
   */
  public static List<Unasked> of(ResponseTable raw, Fielded fielded) {
    Map<Asked, Integer> counts = new LinkedHashMap<>();
    for (Variable variable : fielded.variables()) {
      if (variable.asked().isEmpty()) {
        continue;
      }
      Rows emptied = Rows.none(raw.rows());
      for (String name : variable.columns()) {
        emptied = emptied.or(emptied(raw.require(name), fielded.table().require(name)));
      }
      if (!emptied.isEmpty()) {
        counts.merge(
            new Asked(variable.question(), variable.asked()), emptied.count(), Integer::sum);
      }
    }
    List<Unasked> found = new ArrayList<>();
    counts.forEach((of, answers) -> found.add(new Unasked(of.question(), of.asked(), answers)));
    return List.copyOf(found);
  }

  private static Rows emptied(Column raw, Column routed) {
    Rows emptied = raw.filled().and(routed.filled().not());
    return emptied.isEmpty()
        ? emptied
        : Rows.where(
            raw.rows(),
            row ->
                emptied.contains(row)
                    && routed.missingAt(row).equals(Optional.of(Missing.NOT_ASKED_ROUTING)));
  }
}
