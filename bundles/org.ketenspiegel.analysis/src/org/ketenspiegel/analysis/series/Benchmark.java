// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/**
 * A mean that somebody else published, beside a course on the same scale; tested only where it is
 * known how many respondents it rests on.
 *
 * @param time in years
 * @param respondents empty when unknown
 * @param against what a test says of our own wave beside it; empty when there is none
 */
public record Benchmark(
    Text label,
    Text source,
    double time,
    double value,
    OptionalLong respondents,
    Optional<Against> against) {

  /** Shown and not tested. */
  public Benchmark(Text label, Text source, double time, double value, OptionalLong respondents) {
    this(label, source, time, value, respondents, Optional.empty());
  }

  /** A test against a wave that is not shown would give its mean away. */
  Benchmark among(List<Point> shown) {
    boolean told =
        against
            .filter(
                a ->
                    shown.stream()
                        .anyMatch(
                            p -> p.wave().equals(a.wave) && p.cell() instanceof Cell.Estimate))
            .isPresent();
    return new Benchmark(
        label, source, time, value, respondents, told ? against : Optional.empty());
  }

  /** The same with the p of its test adjusted. */
  public Benchmark adjusted(double p) {
    return new Benchmark(
        label,
        source,
        time,
        value,
        respondents,
        against.map(
            a ->
                new Against(
                    a.wave, a.estimate, a.se, a.interval, a.statistic, a.df, a.p, p, a.spread)));
  }

  /**
   * The wave nearest in time less the benchmark.
   *
   * @param wave id of the wave
   * @param estimate on the scale of both
   * @param adjusted p within the benchmarks of one course
   * @param spread whose standard deviation the benchmark was given
   */
  public record Against(
      String wave,
      double estimate,
      double se,
      Interval interval,
      double statistic,
      double df,
      double p,
      double adjusted,
      Spread spread) {}

  /** Where the standard deviation behind a benchmark comes from. */
  public enum Spread {
    PUBLISHED,
    /** None was published; taken to be that of our own wave. */
    OURS
  }
}
