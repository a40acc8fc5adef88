// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.outline.History.Yardstick;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Benchmark.Against;
import org.ketenspiegel.analysis.series.Benchmark.Spread;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.trend.TrendOptions.Convert;

/**
 * Published means beside a course: on its very scale, or on 0–100 when that was asked for; tested
 * against the wave nearest in time where it is known how many answered.
 */
record Benchmarks(List<Yardstick> yardsticks, TrendOptions options, Notes notes) {

  /** Of a course of means. */
  List<Benchmark> beside(Text label, Variable variable, List<Asked> asked) {
    List<Benchmark> benchmarks = new ArrayList<>();
    for (Yardstick yardstick : yardsticks) {
      if (variable.concept().filter(yardstick.concept()::equals).isPresent()) {
        beside(label, yardstick, variable, asked).ifPresent(benchmarks::add);
      }
    }
    return adjusted(benchmarks);
  }

  private Optional<Benchmark> beside(
      Text label, Yardstick yardstick, Variable variable, List<Asked> asked) {
    Ends theirs = new Ends(yardstick.least(), yardstick.most());
    Optional<Ends> ours = Ends.of(variable);
    if (options.convert() == Convert.OWN && !ours.equals(Optional.of(theirs))) {
      notes.add(
          label,
          "‘"
              + yardstick.label().in("nl")
              + "’ staat er niet naast: het is op "
              + theirs.words("nl")
              + ", de vraag op "
              + ours.map(e -> e.words("nl")).orElse("geen schaal"),
          "‘"
              + yardstick.label().in("en")
              + "’ does not stand beside it: it is on "
              + theirs.words("en")
              + ", the question on "
              + ours.map(e -> e.words("en")).orElse("no scale"));
      return Optional.empty();
    }
    boolean converted = options.convert() == Convert.HUNDRED;
    double unit = converted ? 100 / (theirs.most() - theirs.least()) : 1;
    double value = converted ? theirs.hundred().of(yardstick.value()) : yardstick.value();
    Optional<Against> against =
        nearest(yardstick, asked).flatMap(a -> against(yardstick, value, unit, a));
    against
        .filter(a -> a.spread() == Spread.OURS)
        .ifPresent(
            a ->
                notes.add(
                    label,
                    "‘"
                        + yardstick.label().in("nl")
                        + "’ is getoetst met de spreiding van de eigen"
                        + " meting; de zijne is niet gepubliceerd",
                    "‘"
                        + yardstick.label().in("en")
                        + "’ was tested with the spread of our own"
                        + " wave; its own was not published"));
    return Optional.of(
        new Benchmark(
            yardstick.label(),
            yardstick.source(),
            yardstick.time(),
            value,
            yardstick.respondents(),
            against));
  }

  private static Optional<Asked> nearest(Yardstick yardstick, List<Asked> asked) {
    return asked.stream()
        .filter(a -> a.n() > 0)
        .min(
            Comparator.comparingDouble(
                a -> Math.abs(a.asking().moment().time() - yardstick.time())));
  }

  /** Never of a mean of which nobody says how many it rests on. */
  private Optional<Against> against(Yardstick yardstick, double value, double unit, Asked asked) {
    if (yardstick.respondents().isEmpty() || yardstick.respondents().getAsLong() < 2) {
      return Optional.empty();
    }
    long n = yardstick.respondents().getAsLong();
    OptionalDouble published = yardstick.deviation();
    double deviation =
        published.isPresent() ? unit * published.getAsDouble() : deviation(asked.answers());
    Estimate theirs = new Estimate(value, deviation * deviation / n, n - 1.0);
    return Estimator.mean(asked.sums())
        .map(ours -> ours.minusIndependent(theirs))
        .flatMap(
            d ->
                d.test() instanceof TestOutcome.Tested t
                    ? Optional.of(
                        new Against(
                            asked.wave(),
                            d.value(),
                            d.standardError(),
                            d.interval(options.confidence()),
                            t.statistic(),
                            t.degreesOfFreedom(),
                            t.p(),
                            t.p(),
                            published.isPresent() ? Spread.PUBLISHED : Spread.OURS))
                    : Optional.empty());
  }

  /** Of the answers in the population, estimated with the weights. */
  private static double deviation(Responses answers) {
    double[] values = answers.present();
    double[] weights = answers.weights();
    double weight = Arrays.stream(weights).sum();
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      mean += weights[i] * values[i] / weight;
    }
    for (int i = 0; i < values.length; i++) {
      squares += weights[i] * (values[i] - mean) * (values[i] - mean) / weight;
    }
    return Math.sqrt(squares * values.length / Math.max(1, values.length - 1));
  }

  private List<Benchmark> adjusted(List<Benchmark> benchmarks) {
    List<Benchmark> tested = benchmarks.stream().filter(b -> b.against().isPresent()).toList();
    double[] p =
        options
            .adjust()
            .method()
            .adjust(tested.stream().mapToDouble(b -> b.against().orElseThrow().p()).toArray());
    return benchmarks.stream()
        .map(b -> b.against().isEmpty() ? b : b.adjusted(p[tested.indexOf(b)]))
        .toList();
  }
}
