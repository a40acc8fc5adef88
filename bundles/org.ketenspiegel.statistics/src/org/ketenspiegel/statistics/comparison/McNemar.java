// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.TestOutcome.Reason;

/** Two proportions of the same respondents, from those whose answers differ. */
public final class McNemar {
  private McNemar() {}

  /**
   * The mid-p test: 2·P(X ≤ m) − P(X = m) with m the smaller count and X binomial over both counts
   * with probability ½ (Fagerland, Lydersen and Laake 2013, BMC Medical Research Methodology
   * 13:91). The statistic is (b − c)/√(b + c), by which p is <em>not</em> found; its degrees of
   * freedom are infinite.
   *
   * @param onlyFirst b, respondents who say yes to the first question only
   * @param onlySecond c, respondents who say yes to the second question only
   * @return untested when nobody answers differently
   */
  public static TestOutcome midP(int onlyFirst, int onlySecond) {
    if (onlyFirst < 0 || onlySecond < 0) {
      throw new IllegalArgumentException(
          onlyFirst + " and " + onlySecond + " respondents who answer differently");
    }
    int n = Math.addExact(onlyFirst, onlySecond);
    if (n == 0) {
      return new TestOutcome.Untested(Reason.NO_DISAGREEMENT);
    }
    var even = new BinomialDistribution(null, n, 0.5);
    int smaller = Math.min(onlyFirst, onlySecond);
    double p =
        onlyFirst == onlySecond
            ? 1
            : 2 * even.cumulativeProbability(smaller) - even.probability(smaller);
    double statistic = (onlyFirst - onlySecond) / Math.sqrt(n);
    return new TestOutcome.Tested(statistic, Double.POSITIVE_INFINITY, p);
  }
}
