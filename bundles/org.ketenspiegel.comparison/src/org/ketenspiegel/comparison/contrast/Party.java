// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Scores;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;

/**
 * One of the groups that are compared on one matter: who, and which question they answered.
 *
 * @param key the same for the same group on every matter
 */
public record Party(
    String key,
    Text label,
    Optional<String> agency,
    Fielded fielded,
    Sampling sampling,
    Variable variable,
    Rows rows) {

  /** What its members contribute to a measure. */
  public Responses responses(Measure measure) {
    return Responses.of(
        sampling, rows, Scores.of(fielded, variable, measure, AnswerBase.of(variable)));
  }

  public Party with(Text name, Rows others) {
    return new Party(key, name, agency, fielded, sampling, variable, others);
  }
}
