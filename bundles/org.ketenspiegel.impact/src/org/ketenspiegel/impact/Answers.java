// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Scores;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;

/**
 * The answers of everybody as numbers: NaN where there is no scored answer or the respondent takes
 * no part. Who takes no part keeps the own first-stage unit, because it was drawn.
 *
 * @param notApplicable for each driver the rows of those who take part and to whom it does not
 *     apply
 * @param unit what was drawn first
 */
record Answers(
    Variable outcome,
    List<Variable> drivers,
    Sample sample,
    boolean[][] notApplicable,
    FirstStage unit) {

  static Answers of(
      Fielded fielded, Variable outcome, List<Variable> drivers, Performance performance) {
    Sampling sampling = Sampling.of(fielded.design(), fielded.table());
    double[][] scores = drivers.stream().map(d -> scores(fielded, d)).toArray(double[][]::new);
    double[][] performances =
        IntStream.range(0, scores.length)
            .mapToObj(k -> Judging.of(performance, drivers.get(k)).of(scores[k]))
            .toArray(double[][]::new);
    double[] judgements = scores(fielded, outcome);
    SampleRows drawn = new Responses(sampling, judgements).drawn();
    return new Answers(
        outcome,
        drivers,
        new Sample(
            judgements,
            scores,
            performances,
            weights(fielded, sampling),
            drawn.psu(),
            drawn.strata()),
        drivers.stream().map(d -> notApplicable(fielded, d)).toArray(boolean[][]::new),
        sampling.units().firstStage());
  }

  /** The same answers, weighted otherwise. */
  Answers weighted(double[] weights) {
    return new Answers(
        outcome,
        drivers,
        new Sample(
            sample.outcome(),
            sample.drivers(),
            sample.performance(),
            weights,
            sample.unitOfRow(),
            sample.strata()),
        notApplicable,
        unit);
  }

  /** To how many of those who take part some aspect does not apply. */
  long inapplicable() {
    return IntStream.range(0, sample.weights().length).filter(this::inapplicable).count();
  }

  /** Whether some aspect does not apply to a respondent. */
  boolean inapplicable(int row) {
    for (boolean[] driver : notApplicable) {
      if (driver[row]) {
        return true;
      }
    }
    return false;
  }

  private static double[] weights(Fielded fielded, Sampling sampling) {
    double[] weights = new double[fielded.table().rows()];
    fielded.rows().forEach(row -> weights[row] = sampling.weight(row));
    return weights;
  }

  private static boolean[] notApplicable(Fielded fielded, Variable variable) {
    Column column = fielded.table().require(variable.column());
    boolean[] rows = new boolean[fielded.table().rows()];
    fielded
        .rows()
        .forEach(
            row -> rows[row] = column.missingAt(row).equals(Optional.of(Missing.NOT_APPLICABLE)));
    return rows;
  }

  private static double[] scores(Fielded fielded, Variable variable) {
    double[] scores = Scores.scores(fielded, variable);
    for (int row = 0; row < scores.length; row++) {
      scores[row] = fielded.rows().contains(row) ? scores[row] : Double.NaN;
    }
    return scores;
  }
}
