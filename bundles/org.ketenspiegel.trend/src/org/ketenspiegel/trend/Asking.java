// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Scores;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Sampling;

/** A question as one wave asked it of some respondents. */
record Asking(Moment moment, Fielded fielded, Sampling sampling, Variable variable, Rows rows) {

  Responses responses(Measure measure) {
    return Responses.of(
        sampling, rows, Scores.of(fielded, variable, measure, AnswerBase.of(variable)));
  }

  /** The part of the respondents that a measure stands on, 0–1. */
  double covered(Responses answers) {
    long all = rows.count();
    return all == 0 ? 0 : (double) answers.n() / all;
  }

  /** {@code question[.item]} */
  String question() {
    return variable.question() + variable.item().map(i -> "." + i).orElse("");
  }
}
