// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Scores;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Sampling;

/** A question as one wave asked it of some respondents. */
record Asking(Moment moment, Fielded fielded, Sampling sampling, Variable variable, Rows rows) {

  /** A number for each row of the file, whichever wave it is of. */
  double[] scores(Measure measure) {
    return Scores.of(fielded, variable, measure, AnswerBase.of(variable));
  }

  /** Who was asked. */
  long respondents() {
    return rows.count();
  }

  /** {@code question[.item]} */
  String question() {
    return variable.question() + variable.item().map(i -> "." + i).orElse("");
  }
}
