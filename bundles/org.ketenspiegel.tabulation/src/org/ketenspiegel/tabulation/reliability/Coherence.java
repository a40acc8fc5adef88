// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.reliability;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Scores;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.reliability.AlphaBootstrap;
import org.ketenspiegel.statistics.reliability.CronbachAlpha;
import org.ketenspiegel.statistics.reliability.ItemAnalysis;
import org.ketenspiegel.statistics.reliability.Omega;
import org.ketenspiegel.statistics.reliability.OneFactor;
import org.ketenspiegel.statistics.reliability.ParallelAnalysis;
import org.ketenspiegel.statistics.reliability.Reliability;
import org.ketenspiegel.statistics.resampling.Bootstrap;

/**
 * How the questions of one battery go together, of those who answered all of them.
 *
 * @param n complete rows
 * @param weight their weighted number
 * @param effectiveN their effective number
 * @param interval of alpha; empty when there is none
 */
record Coherence(
    List<Variable> items,
    int n,
    double weight,
    double effectiveN,
    Reliability alpha,
    Optional<Interval> interval,
    Omega omega,
    ParallelAnalysis.Result dimensions,
    List<ItemAnalysis.Item> each) {

  static Coherence of(Fielded fielded, List<Variable> items, BatteryOptions options) {
    Sampling sampling = Responses.sampling(fielded);
    double[][] scores =
        items.stream()
            .map(v -> Responses.of(sampling, fielded.rows(), Scores.scores(fielded, v)).values())
            .toArray(double[][]::new);
    SampleRows drawn = new Responses(sampling, scores[0]).drawn();
    double[] weights = drawn.weights();
    CompleteRows complete = CompleteRows.of(scores, weights);
    double sum = 0;
    double squares = 0;
    for (double weight : complete.weights()) {
      sum += weight;
      squares += weight * weight;
    }
    Reliability alpha = CronbachAlpha.of(scores, weights);
    return new Coherence(
        items,
        complete.n(),
        sum,
        squares == 0 ? 0 : sum * sum / squares,
        alpha,
        alpha instanceof Reliability.Alpha known
            ? interval(known, fielded, scores, drawn, options)
            : Optional.empty(),
        OneFactor.omega(scores, weights),
        ParallelAnalysis.withDefaults().withSeed(options.seed()).of(scores, weights),
        ItemAnalysis.of(scores, weights));
  }

  /** Feldt's of a simple random sample; else of replicates of the units that were drawn. */
  private static Optional<Interval> interval(
      Reliability.Alpha alpha,
      Fielded fielded,
      double[][] scores,
      SampleRows drawn,
      BatteryOptions options) {
    if (fielded.design().columns().isEmpty()) {
      return Optional.of(alpha.interval(options.confidence()));
    }
    return AlphaBootstrap.withDefaults()
        .with(
            Bootstrap.withDefaults().withReplicates(options.replicates()).withSeed(options.seed()))
        .of(new AlphaBootstrap.Sample(scores, drawn.weights(), drawn.psu(), drawn.strata()))
        .flatMap(replicates -> replicates.percentile(options.confidence()));
  }
}
