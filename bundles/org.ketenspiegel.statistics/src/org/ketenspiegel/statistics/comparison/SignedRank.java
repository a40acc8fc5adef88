// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.Distributions;
import org.ketenspiegel.statistics.TestOutcome.Reason;

/**
 * Wilcoxon's signed rank test that differences lie evenly about zero (Wilcoxon 1945), as R's {@code
 * wilcox.test(paired = TRUE)}: or why it cannot be done.
 */
public sealed interface SignedRank {

  /**
   * The test was done.
   *
   * @param positiveRanks sum of the ranks of the differences above zero
   * @param n differences that are not zero
   * @param p two-sided, between 0 and 1
   */
  record Tested(double positiveRanks, int n, Method method, double p) implements SignedRank {}

  /** The data do not permit the test. */
  record Untested(Reason reason) implements SignedRank {}

  /** How p was found. */
  enum Method {
    /** By counting: fewer than 50 differences, none of them zero and none of the same size. */
    EXACT,
    /** By the normal distribution, corrected for ties and continuity. */
    NORMAL
  }

  /**
   * @param differences within respondents; NaN (no pair) is left out, 0 too
   */
  static SignedRank of(double... differences) {
    double[] given = Arrays.stream(differences).filter(d -> !Double.isNaN(d)).toArray();
    double[] used = Arrays.stream(given).filter(d -> d != 0).toArray();
    if (given.length == 0) {
      return new Untested(Reason.NO_ANSWERS);
    }
    if (used.length == 0) {
      return new Untested(Reason.NO_DISAGREEMENT);
    }
    var ranks = Ranks.of(Arrays.stream(used).map(Math::abs).toArray());
    double positive =
        IntStream.range(0, used.length)
            .filter(i -> used[i] > 0)
            .mapToDouble(i -> ranks.ranks()[i])
            .sum();
    boolean counted = used.length < 50 && used.length == given.length && ranks.ties() == 0;
    return new Tested(
        positive,
        used.length,
        counted ? Method.EXACT : Method.NORMAL,
        counted ? exact(positive, used.length) : normal(positive, used.length, ranks.ties()));
  }

  /** Twice the smaller tail of all 2ⁿ ways to give signs to the ranks. */
  private static double exact(double positive, int n) {
    int most = n * (n + 1) / 2;
    var ways = new double[most + 1];
    ways[0] = 1;
    for (int rank = 1; rank <= n; rank++) {
      for (int sum = most; sum >= rank; sum--) {
        ways[sum] += ways[sum - rank];
      }
    }
    int nearer = (int) Math.min(positive, most - positive);
    double tail = IntStream.rangeClosed(0, nearer).mapToDouble(sum -> ways[sum]).sum();
    return Math.min(1, 2 * tail / Math.pow(2, n));
  }

  private static double normal(double positive, int n, double ties) {
    double distance = positive - n * (n + 1) / 4.0;
    double variance = n * (n + 1) * (2.0 * n + 1) / 24 - ties / 48;
    double corrected = distance - Math.signum(distance) * 0.5;
    return Distributions.twoSidedP(corrected / Math.sqrt(variance), Double.POSITIVE_INFINITY);
  }
}
