// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.estimation;

import java.util.Optional;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.statistics.Differences;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.ProportionIntervals;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.TestOutcome.Reason;

/**
 * Shares in two independent simple random samples: the textbook's z test, as in tables.
 *
 * @param p share of the first, 0–1, of n answers
 * @param q share of the second, of m answers
 */
public record SimpleShares(double p, int n, double q, int m) {

  /** Empty where samples have a design, answers go together, or the measure is no share. */
  public static Optional<SimpleShares> of(
      Relation relation, Measure measure, Responses a, Responses b) {
    boolean simple =
        relation != Relation.PAIRED
            && measure instanceof Measure.Share
            && a.sums().simple()
            && b.sums().simple();
    return simple
        ? Optional.of(new SimpleShares(share(a), a.n(), share(b), b.n()))
        : Optional.empty();
  }

  private static double share(Responses answers) {
    return answers.sums().weight() == 0
        ? 0
        : Estimator.mean(answers.sums()).map(Estimate::value).orElseThrow();
  }

  public TestOutcome test() {
    TestOutcome outcome = Differences.pooledZ(p, n, q, m);
    return outcome instanceof TestOutcome.Untested && p == q
        ? new TestOutcome.Untested(Reason.NO_VARIANCE)
        : outcome;
  }

  /** For the equivalence test the two variances are not pooled: it does not assume equal shares. */
  public Estimate unpooled() {
    return new Estimate(p - q, p * (1 - p) / n + q * (1 - q) / m, Double.POSITIVE_INFINITY);
  }

  /** Newcombe's interval of the difference. */
  public Interval interval(double level) {
    ProportionIntervals wilson = ProportionIntervals.withDefaults().withLevel(level);
    return Differences.newcombe(
        p, wilson.wilson(p, n).interval(), q, wilson.wilson(q, m).interval());
  }
}
