// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.data.design.Units;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;

/**
 * The answers of everybody as numbers: NaN where there is no scored answer or the respondent takes
 * no part. Who takes no part keeps the own first-stage unit, because it was drawn.
 *
 * @param unit what was drawn first
 */
record Answers(Variable outcome, List<Variable> drivers, Sample sample, FirstStage unit) {

  static Answers of(
      Fielded fielded, Variable outcome, List<Variable> drivers, Performance performance) {
    Sampling sampling = Sampling.of(fielded.design(), fielded.table());
    double[][] scores = drivers.stream().map(d -> scores(fielded, d)).toArray(double[][]::new);
    double[][] performances =
        performance == Performance.MEAN
            ? scores
            : IntStream.range(0, scores.length)
                .mapToObj(k -> best(drivers.get(k), scores[k]))
                .toArray(double[][]::new);
    boolean clusters = sampling.units().firstStage() == FirstStage.CLUSTERS;
    int rows = fielded.table().rows();
    return new Answers(
        outcome,
        drivers,
        new Sample(
            scores(fielded, outcome),
            scores,
            performances,
            weights(fielded, sampling),
            IntStream.range(0, rows).map(row -> clusters ? sampling.unit(row) : row).toArray(),
            strata(sampling, rows)),
        sampling.units().firstStage());
  }

  private static double[] weights(Fielded fielded, Sampling sampling) {
    double[] weights = new double[fielded.table().rows()];
    fielded.rows().forEach(row -> weights[row] = sampling.weight(row));
    return weights;
  }

  private static Strata strata(Sampling sampling, int rows) {
    Units units = sampling.units();
    int[] stratum =
        units.firstStage() == FirstStage.CLUSTERS
            ? IntStream.range(0, units.size()).map(units::stratum).toArray()
            : IntStream.range(0, rows).map(sampling::unit).toArray();
    return new Strata(
        stratum, IntStream.range(0, units.strata()).mapToDouble(units::fraction).toArray());
  }

  private static double[] scores(Fielded fielded, Variable variable) {
    Column column = fielded.table().require(variable.column());
    double[] scores = new double[fielded.table().rows()];
    for (int row = 0; row < scores.length; row++) {
      scores[row] = fielded.rows().contains(row) ? score(column, variable, row) : Double.NaN;
    }
    return scores;
  }

  private static double score(Column column, Variable variable, int row) {
    if (column.missingAt(row).isPresent()) {
      return Double.NaN;
    }
    if (!(column instanceof CodeColumn codes) || variable.scale().categories().isEmpty()) {
      return column.numberAt(row);
    }
    return variable
        .scale()
        .category(codes.code(codes.index(row)))
        .map(CategoryOutline::score)
        .orElse(OptionalDouble.empty())
        .orElse(Double.NaN);
  }

  /** 1 for an answer in one of the two best categories, 0 for another. */
  private static double[] best(Variable variable, double[] scores) {
    List<CategoryOutline> scored = variable.scale().scored();
    Set<Double> two =
        scored.stream()
            .skip(Math.max(0, scored.size() - 2))
            .map(c -> c.score().orElseThrow())
            .collect(Collectors.toSet());
    double[] shares = new double[scores.length];
    for (int row = 0; row < shares.length; row++) {
      shares[row] = Double.isNaN(scores[row]) ? Double.NaN : two.contains(scores[row]) ? 1 : 0;
    }
    return shares;
  }
}
