// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.impact.ImpactOptions.NotApplicable;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.drivers.Correlations;
import org.ketenspiegel.statistics.drivers.Driver;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;
import org.ketenspiegel.statistics.drivers.DriverRegression;
import org.ketenspiegel.statistics.drivers.DriverResult;
import org.ketenspiegel.statistics.drivers.DriverResult.Caution;
import org.ketenspiegel.statistics.drivers.HaloCorrection;
import org.ketenspiegel.statistics.imputation.Imputation;

/**
 * A driver regression under one rule for missing answers.
 *
 * @param samples what to draw from again: one, or one for each completed set
 * @param partial of each driver the correlation given the mean of the other answers; empty when the
 *     regression could not be done
 */
record Fit(DriverResult result, List<Sample> samples, double[] partial) {

  private static final double[] NONE = {};

  /** Under a rule that gives one matrix. */
  static Fit of(Answers answers, MissingRule rule, NotApplicable inapplicable, long seed) {
    Applicability applicability = Applicability.of(answers, inapplicable);
    Fit fit =
        switch (rule) {
          case LISTWISE -> listwise(applicability, applicability.sample());
          case PAIRWISE -> pairwise(applicability.adjustedByColumn());
          case IMPUTED -> imputed(answers, applicability, seed);
          case ALL -> throw new IllegalArgumentException("all rules give no single matrix");
        };
    int needed = answers.drivers().size() + applicability.indicators().size() + 2;
    return fit.result() instanceof DriverResult.Fitted fitted && fitted.n() < needed
        ? new Fit(new DriverResult.TooFewRows(fitted.n(), needed), fit.samples(), NONE)
        : fit;
  }

  private static Fit listwise(Applicability applicability, Sample completed) {
    Fit fit = listwise(applicability.adjusted(completed));
    return new Fit(fit.result(), List.of(applicability.controlled(completed)), fit.partial());
  }

  private static Fit listwise(Sample sample) {
    CompleteRows complete = CompleteRows.of(columns(sample), sample.weights());
    double[] deviations =
        Arrays.stream(complete.columns())
            .skip(1)
            .mapToDouble(column -> Math.sqrt(Moments.of(column, complete.weights()).variance()))
            .toArray();
    return of(sample, Correlations.listwise(columns(sample), sample.weights()), deviations);
  }

  private static Fit pairwise(Sample sample) {
    double[] deviations =
        Arrays.stream(sample.drivers())
            .mapToDouble(d -> Math.sqrt(Means.moments(d, sample.weights()).variance()))
            .toArray();
    return of(sample, Correlations.pairwise(columns(sample), sample.weights()), deviations);
  }

  private static Fit of(Sample sample, Correlations correlations, double[] deviations) {
    DriverResult result = DriverRegression.of(correlations);
    double[] partial =
        result instanceof DriverResult.Fitted
            ? HaloCorrection.of(correlations.matrix(), deviations)
            : NONE;
    return new Fit(result, List.of(sample), partial);
  }

  private static double[][] columns(Sample sample) {
    double[][] columns = new double[sample.drivers().length + 1][];
    columns[0] = sample.outcome();
    System.arraycopy(sample.drivers(), 0, columns, 1, sample.drivers().length);
    return columns;
  }

  /**
   * The mean over completed sets (Rubin 1987). Whoever takes no part is not completed, nor is
   * whoever has an aspect that does not apply and no indicator of it.
   */
  private static Fit imputed(Answers answers, Applicability applicability, long seed) {
    Sample sample = applicability.sample();
    Fit listwise = listwise(applicability, sample);
    if (!(listwise.result() instanceof DriverResult.Fitted)) {
      return listwise;
    }
    double[][] columns = columns(sample);
    columns[0] = sample.outcome().clone();
    for (int row = 0; row < columns[0].length; row++) {
      boolean apart = applicability.indicators().isEmpty() && answers.inapplicable(row);
      columns[0][row] = sample.weights()[row] > 0 && !apart ? columns[0][row] : Double.NaN;
    }
    List<Fit> all = new ArrayList<>();
    for (double[][] set : Imputation.withDefaults().withSeed(seed).complete(columns)) {
      Sample completed = Applicability.with(sample, set[0], Arrays.copyOfRange(set, 1, set.length));
      Fit fit = listwise(applicability, completed);
      if (!(fit.result() instanceof DriverResult.Fitted)) {
        return fit;
      }
      all.add(fit);
    }
    return pooled(all);
  }

  private static Fit pooled(List<Fit> all) {
    List<DriverResult.Fitted> fitted =
        all.stream().map(f -> (DriverResult.Fitted) f.result()).toList();
    double[] partial = new double[all.getFirst().partial().length];
    for (int k = 0; k < partial.length; k++) {
      int driver = k;
      partial[k] = mean(all, fit -> fit.partial()[driver]);
    }
    return new Fit(mean(fitted), all.stream().map(f -> f.samples().getFirst()).toList(), partial);
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
