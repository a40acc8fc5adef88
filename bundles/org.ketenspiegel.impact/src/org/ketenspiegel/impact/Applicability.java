// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import org.ketenspiegel.impact.ImpactOptions.NotApplicable;
import org.ketenspiegel.statistics.drivers.Adjustment;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;
import org.ketenspiegel.statistics.imputation.DummyAdjustment;

/**
 * Aspects that do not apply to everybody (dummy-variable adjustment, Cohen and Cohen 1985, 7.4): an
 * answer is put in where the aspect does not apply, and an indicator of it is taken out of the
 * outcome and of all aspects. What answer is put in makes no difference; the indicators keep what
 * they explain, so shares are of the variance that is left. Replicates are adjusted anew; those of
 * pairwise correlations take the adjustment of the sample.
 *
 * @param sample with an answer wherever an aspect does not apply
 * @param indicators 1 where an aspect does not apply; only of aspects of which that is so
 */
record Applicability(Sample sample, List<double[]> indicators) {

  static Applicability of(Answers answers, NotApplicable rule) {
    Sample sample = answers.sample();
    if (rule == NotApplicable.SEPARATE || answers.inapplicable() == 0) {
      return new Applicability(sample, List.of());
    }
    DummyAdjustment filled =
        DummyAdjustment.of(sample.drivers(), answers.notApplicable(), sample.weights());
    return new Applicability(
        with(sample, sample.outcome(), filled.drivers()), List.of(filled.indicators()));
  }

  /** The completed sample, to be adjusted anew in every replicate. */
  Sample controlled(Sample completed) {
    return completed.with(indicators);
  }

  /** Outcome and drivers without what goes with the indicators, over the rows that have all. */
  Sample adjusted(Sample completed) {
    if (indicators.isEmpty()) {
      return completed;
    }
    double[] weights = completed.weights().clone();
    for (int row = 0; row < weights.length; row++) {
      boolean gap = Double.isNaN(completed.outcome()[row]);
      for (double[] driver : completed.drivers()) {
        gap |= Double.isNaN(driver[row]);
      }
      weights[row] = gap ? 0 : weights[row];
    }
    Adjustment adjustment = new Adjustment(indicators, weights);
    double[][] drivers = new double[completed.drivers().length][];
    for (int k = 0; k < drivers.length; k++) {
      drivers[k] = adjustment.residuals(completed.drivers()[k]);
    }
    return with(completed, adjustment.residuals(completed.outcome()), drivers);
  }

  /** The same, each column over all rows that have it. */
  Sample adjustedByColumn() {
    if (indicators.isEmpty()) {
      return sample;
    }
    double[][] drivers = new double[sample.drivers().length][];
    for (int k = 0; k < drivers.length; k++) {
      drivers[k] = residuals(sample.drivers()[k]);
    }
    return with(sample, residuals(sample.outcome()), drivers);
  }

  private double[] residuals(double[] column) {
    double[] weights = sample.weights().clone();
    for (int row = 0; row < weights.length; row++) {
      weights[row] = Double.isNaN(column[row]) ? 0 : weights[row];
    }
    return new Adjustment(indicators, weights).residuals(column);
  }

  static Sample with(Sample like, double[] outcome, double[][] drivers) {
    return new Sample(
        outcome, drivers, like.performance(), like.weights(), like.unitOfRow(), like.strata());
  }
}
