// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.Arrays;
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
 * A judgement with, for each respondent, its score and whether it is a fail.
 *
 * @param fail what a fail is called
 * @param fails for each row 1 or 0; NaN outside the base of shares
 * @param scores for each row the score or mark; NaN where there is none
 */
record Outcome(
    Fielded fielded,
    Sampling sampling,
    Variable variable,
    Text fail,
    double[] fails,
    double[] scores) {

  static Outcome of(Fielded fielded, Variable variable, Fail fail) {
    double[] scores = Scores.scores(fielded, variable);
    double[] fails =
        switch (fail) {
          case Fail.Codes codes ->
              Scores.of(fielded, variable, measure(codes), AnswerBase.of(variable));
          case Fail.Below below -> Arrays.stream(scores).map(below::of).toArray();
        };
    return new Outcome(fielded, Responses.sampling(fielded), variable, fail.label(), fails, scores);
  }

  private static Measure measure(Fail.Codes codes) {
    return Measure.net("fail", codes.label(), codes.codes());
  }

  /** Whether the judgement of each of these respondents is a fail. */
  Responses fails(Rows rows) {
    return Responses.of(sampling, rows, fails);
  }

  /** The scores of these respondents. */
  Responses scores(Rows rows) {
    return Responses.of(sampling, rows, scores);
  }

  /** Who is in the base of the share of fails. */
  Rows judging() {
    return Rows.where(fails.length, row -> !Double.isNaN(fails[row])).and(fielded.rows());
  }

  /** Who has a score. */
  Rows scored() {
    return Rows.where(scores.length, row -> !Double.isNaN(scores[row])).and(fielded.rows());
  }
}
