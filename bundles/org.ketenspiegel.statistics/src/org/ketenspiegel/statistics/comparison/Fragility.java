// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import org.ketenspiegel.statistics.Distributions;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.TestOutcome;

/**
 * How many respondents would have to answer one category differently for a difference to lose its
 * significance: the fragility index of Walsh et al. (2014), Journal of Clinical Epidemiology
 * 67:622-628, here the smallest such number over all ways to choose these respondents. Significant
 * means p &lt; α, two-sided, not adjusted; for a family adjust α instead.
 */
public sealed interface Fragility {

  /** As many respondents, at least 1, suffice; one fewer do not. */
  record Broken(int respondents) implements Fragility {}

  /** Even when all respondents answer one category differently, the difference is significant. */
  record Unbroken() implements Fragility {}

  /** There is no significance to lose, or there is no test. */
  record NotSignificant() implements Fragility {}

  /**
   * Of two proportions of independent simple samples, by {@link
   * org.ketenspiegel.statistics.Differences#pooledZ}: respondents of either group move into or out
   * of the category, each group towards the other.
   *
   * @param x1 respondents of the first group in the category, 0 to n1
   * @param n1 respondents of the first group, above 0
   */
  static Fragility ofProportions(int x1, int n1, int x2, int n2, double alpha) {
    return (double) x1 / n1 >= (double) x2 / n2
        ? new FragileProportions(x1, n1, x2, n2, alpha).count()
        : new FragileProportions(x2, n2, x1, n1, alpha).count();
  }

  /**
   * Of two means of independent simple samples on one scale of equally spaced categories, by
   * Welch's t: respondents of one of the groups, whichever needs fewer, each move one category
   * towards the other mean. Of all respondents who can move, those are taken that leave the largest
   * variance, which are those already furthest in the direction of the move.
   *
   * @param first respondents of the first group per category, in order of the scale
   * @param second the same of the second group
   */
  static Fragility ofMeans(int[] first, int[] second, double alpha) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "scales of " + first.length + " and " + second.length + " categories");
    }
    var a = new FragileMean(first);
    var b = new FragileMean(second);
    if (a.n() == 0 || b.n() == 0) {
      return new NotSignificant();
    }
    return a.estimate().value() >= b.estimate().value() ? either(a, b, alpha) : either(b, a, alpha);
  }

  /**
   * Of the mean difference within pairs, by the paired t: respondents each change one of their two
   * answers by one category.
   *
   * @param differences pairs per difference, from −(k−1) to k−1 on a scale of k equally spaced
   *     categories; an odd number of counts
   */
  static Fragility ofPairs(int[] differences, double alpha) {
    if (differences.length % 2 == 0) {
      throw new IllegalArgumentException(differences.length + " counts of differences");
    }
    var pairs = new FragileMean(differences);
    if (pairs.n() == 0) {
      return new NotSignificant();
    }
    var zero = new Estimate((differences.length - 1) / 2.0, 0, Double.POSITIVE_INFINITY);
    return pairs.estimate().value() >= zero.value()
        ? pairs.above(zero, alpha)
        : pairs.turned().above(zero, alpha);
  }

  /**
   * Of any estimated difference whose variance is taken to stay as it is, as under a design: the
   * smallest m with (|d| − m·step)/SE not above the critical value.
   *
   * @param difference with its variance
   * @param step what one respondent who answers one category differently moves the estimate by, in
   *     its unit; for a mean of n equal weights 1/n of the distance of two categories
   */
  static Fragility ofEstimate(Estimate difference, double step, double alpha) {
    if (!(step > 0)) {
      throw new IllegalArgumentException("a respondent moves the estimate by " + step);
    }
    if (!isSignificant(difference.test(), alpha)) {
      return new NotSignificant();
    }
    double critical = Distributions.criticalValue(1 - alpha, difference.degreesOfFreedom());
    double excess = Math.abs(difference.value()) - critical * difference.standardError();
    return new Broken((int) Math.max(1, Math.ceil(excess / step)));
  }

  /** The higher group goes down, or the lower one up. */
  private static Fragility either(FragileMean higher, FragileMean lower, double alpha) {
    var down = higher.above(lower.estimate(), alpha);
    var up = lower.turned().above(higher.turned().estimate(), alpha);
    if (down instanceof Broken d && up instanceof Broken u) {
      return d.respondents() <= u.respondents() ? d : u;
    }
    return down instanceof Unbroken ? up : down;
  }

  /** Whether a test was done and p is below α. */
  static boolean isSignificant(TestOutcome outcome, double alpha) {
    return outcome instanceof TestOutcome.Tested tested && tested.p() < alpha;
  }
}
