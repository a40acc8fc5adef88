// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.statistics.drivers.Correlations;
import org.ketenspiegel.statistics.drivers.Driver;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;
import org.ketenspiegel.statistics.drivers.DriverRegression;
import org.ketenspiegel.statistics.drivers.DriverResult;
import org.ketenspiegel.statistics.drivers.DriverResult.Caution;
import org.ketenspiegel.statistics.imputation.Imputation;

/**
 * A driver regression under one rule for missing answers.
 *
 * @param samples what was regressed: one, or one for each completed set
 */
record Fit(DriverResult result, List<Sample> samples) {

  static Fit of(Sample sample, MissingRule rule, long seed) {
    return switch (rule) {
      case LISTWISE ->
          new Fit(
              DriverRegression.of(sample.outcome(), sample.drivers(), sample.weights()),
              List.of(sample));
      case PAIRWISE ->
          new Fit(
              DriverRegression.of(Correlations.pairwise(columns(sample), sample.weights())),
              List.of(sample));
      case IMPUTED -> imputed(sample, seed);
    };
  }

  private static double[][] columns(Sample sample) {
    double[][] columns = new double[sample.drivers().length + 1][];
    columns[0] = sample.outcome();
    System.arraycopy(sample.drivers(), 0, columns, 1, sample.drivers().length);
    return columns;
  }

  /** The mean over completed sets (Rubin 1987); whoever takes no part is not completed. */
  private static Fit imputed(Sample sample, long seed) {
    double[][] columns = columns(sample);
    columns[0] = sample.outcome().clone();
    for (int row = 0; row < columns[0].length; row++) {
      columns[0][row] = sample.weights()[row] > 0 ? columns[0][row] : Double.NaN;
    }
    DriverResult listwise = of(sample, MissingRule.LISTWISE, seed).result();
    if (!(listwise instanceof DriverResult.Fitted)) {
      return new Fit(listwise, List.of(sample));
    }
    List<Sample> samples = new ArrayList<>();
    List<DriverResult.Fitted> all = new ArrayList<>();
    for (double[][] set : Imputation.withDefaults().withSeed(seed).complete(columns)) {
      double[][] drivers = new double[set.length - 1][];
      System.arraycopy(set, 1, drivers, 0, drivers.length);
      Sample completed =
          new Sample(
              set[0],
              drivers,
              sample.performance(),
              sample.weights(),
              sample.unitOfRow(),
              sample.strata());
      DriverResult result = DriverRegression.of(set[0], drivers, sample.weights());
      if (!(result instanceof DriverResult.Fitted fitted)) {
        return new Fit(result, List.of(sample));
      }
      samples.add(completed);
      all.add(fitted);
    }
    return new Fit(mean(all), samples);
  }

  private static DriverResult mean(List<DriverResult.Fitted> all) {
    DriverResult.Fitted first = all.getFirst();
    List<Driver> drivers = new ArrayList<>();
    for (int k = 0; k < first.drivers().size(); k++) {
      int driver = k;
      List<Driver> same = all.stream().map(f -> f.drivers().get(driver)).toList();
      drivers.add(
          new Driver(
              mean(same, Driver::correlation),
              mean(same, Driver::beta),
              mean(same, Driver::vif),
              mean(same, Driver::last),
              mean(same, Driver::lmg),
              mean(same, Driver::johnson)));
    }
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    all.forEach(f -> cautions.addAll(f.cautions()));
    return new DriverResult.Fitted(
        first.n(),
        first.effectiveSize(),
        mean(all, DriverResult.Fitted::rSquared),
        drivers,
        cautions);
  }

  private static <T> double mean(List<T> values, ToDoubleFunction<T> value) {
    return values.stream().mapToDouble(value).average().orElseThrow();
  }
}
