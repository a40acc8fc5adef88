// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.statistics.Differences;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.tabulation.Groups.Answered;

/**
 * Column comparisons as those of SPSS tables: pooled z of shares, not where a column has 0 % or 100
 * %, and Student's t of means with the variance pooled over the two columns. Weights count by
 * Kish's effective base (statistics 4.4); strata and clusters are not looked at.
 */
record SpssTest(Sampling sampling, double level) implements ColumnTest {

  private static final double ROUNDING = 1e-12;

  @Override
  public Optional<Difference> of(Measure measure, Answered first, Answered second) {
    Column a = column(measure, first);
    Column b = column(measure, second);
    String weighted = sampling.weighted() ? ", effective n" : "";
    if (measure instanceof Measure.Share) {
      Proportions shares = new Proportions(share(a.mean), a.n, share(b.mean), b.n);
      return shares.difference(
          measure, first, second, "pooled z" + weighted, shares.unpooled(), level);
    }
    Estimate difference = Differences.pooledT(a.mean, a.variance, a.n, b.mean, b.variance, b.n);
    return ColumnTest.difference(
        measure,
        first,
        second,
        "pooled t" + weighted,
        ColumnTest.inUnit(measure, difference),
        level);
  }

  /** The n is Kish's, and so is the n − 1 below the variance. */
  private record Column(double n, double mean, double variance) {}

  private Column column(Measure measure, Answered group) {
    Responses answers =
        Responses.of(sampling, group.part().rows(), group.answers().values(measure));
    double[] y = answers.present();
    double[] w = answers.weights();
    double weight = 0;
    double squared = 0;
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      weight += w[i];
      squared += w[i] * w[i];
      sum += w[i] * y[i];
    }
    double n = weight * weight / squared;
    double mean = sum / weight;
    double spread = 0;
    for (int i = 0; i < y.length; i++) {
      spread += w[i] * (y[i] - mean) * (y[i] - mean);
    }
    return new Column(n, mean, spread / weight * n / (n - 1));
  }

  /** Sums of weights leave 1 as 0.9999999999999999, which must not pass for an inner share. */
  private static double share(double p) {
    return p < ROUNDING ? 0 : p > 1 - ROUNDING ? 1 : p;
  }
}
