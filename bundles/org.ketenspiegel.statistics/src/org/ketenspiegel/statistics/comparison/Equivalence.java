// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import org.ketenspiegel.statistics.Distributions;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.TestOutcome.Reason;

/** Whether a difference is shown to be too small to matter, or why that cannot be tested. */
public sealed interface Equivalence {

  /**
   * Two one-sided tests were done.
   *
   * @param margin δ, in the unit of the difference
   * @param aboveLower p of the test that the difference is not above −δ
   * @param belowUpper p of the test that the difference is not below δ
   * @param interval of the difference at confidence 1 − 2α; inside ±δ exactly when p is below α
   */
  record Tested(double margin, double aboveLower, double belowUpper, Interval interval)
      implements Equivalence {

    /** The larger p, that of the equivalence; not adjusted. */
    public double p() {
      return Math.max(aboveLower, belowUpper);
    }
  }

  /** The difference has no variance to test with. */
  record Untested(Reason reason) implements Equivalence {}

  /** Tests of equivalence within a margin; immutable, α = 0.05 unless said otherwise. */
  static Tests within(double margin) {
    return new Tests(margin, 0.05);
  }

  /**
   * Two one-sided tests of one margin.
   *
   * @param margin δ, the smallest difference that matters, above 0
   * @param alpha of each one-sided test, below 0.5
   */
  record Tests(double margin, double alpha) {
    public Tests {
      if (!(margin > 0) || !(alpha > 0 && alpha < 0.5)) {
        throw new IllegalArgumentException("margin " + margin + " at alpha " + alpha);
      }
    }

    public Tests withAlpha(double newAlpha) {
      return new Tests(margin, newAlpha);
    }

    /**
     * t = (d ± δ)/SE against Student's t of the difference (Schuirmann 1987), with the interval at
     * 1 − 2α, which is 90 % by default.
     */
    public Equivalence of(Estimate difference) {
      double degrees = difference.degreesOfFreedom();
      if (degrees == 0 || Double.isInfinite(difference.variance())) {
        return new Untested(Reason.NO_DEGREES_OF_FREEDOM);
      }
      if (difference.variance() == 0) {
        return new Untested(Reason.NO_VARIANCE);
      }
      double se = difference.standardError();
      return new Tested(
          margin,
          Distributions.upperP((difference.value() + margin) / se, degrees),
          Distributions.upperP((margin - difference.value()) / se, degrees),
          difference.interval(1 - 2 * alpha));
    }
  }
}
