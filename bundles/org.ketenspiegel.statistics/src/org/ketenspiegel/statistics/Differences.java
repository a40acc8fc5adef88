// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.TestOutcome.Tested;
import org.ketenspiegel.statistics.TestOutcome.Untested;

/** Comparisons of two independent groups of simple random samples. */
public final class Differences {
  private Differences() {}

  /**
   * The difference of two means without equal variances: Welch's t with Satterthwaite's degrees of
   * freedom (Welch 1947), first less second.
   *
   * @throws IllegalArgumentException when a group is empty
   */
  public static Estimate welch(Moments first, Moments second) {
    return first.simpleMean().minusIndependent(second.simpleMean());
  }

  /**
   * The difference of two means with equal variances, first less second: Student's t with the
   * pooled variance ((n1−1)s1² + (n2−1)s2²)/(n1+n2−2), as column comparisons of SPSS tables; its
   * degrees of freedom are n1+n2−2.
   *
   * @param mean1 of the first group
   * @param variance1 s1² of its answers, with n1 − 1 below
   * @param n1 respondents, or the effective size of weighted ones, above 1
   */
  public static Estimate pooledT(
      double mean1, double variance1, double n1, double mean2, double variance2, double n2) {
    if (!(n1 > 1) || !(n2 > 1)) {
      throw new IllegalArgumentException("groups of " + n1 + " and " + n2 + " respondents");
    }
    double degrees = n1 + n2 - 2;
    double pooled = ((n1 - 1) * variance1 + (n2 - 1) * variance2) / degrees;
    return new Estimate(mean1 - mean2, pooled * (1 / n1 + 1 / n2), degrees);
  }

  /**
   * Newcombe's hybrid score interval of p1 − p2: the distances of the proportions to their own
   * limits squared and added (Newcombe 1998, method 10). With intervals of a design it holds for
   * independent groups only.
   *
   * @param p1 between 0 and 1, inside its interval
   * @param first interval of p1, usually Wilson's
   * @param p2 between 0 and 1, inside its interval
   * @param second interval of p2 at the same confidence level
   */
  public static Interval newcombe(double p1, Interval first, double p2, Interval second) {
    requireInside(p1, first);
    requireInside(p2, second);
    double difference = p1 - p2;
    double down = Math.hypot(p1 - first.low(), second.high() - p2);
    double up = Math.hypot(first.high() - p1, p2 - second.low());
    return new Interval(difference - down, difference + up);
  }

  /**
   * The pooled z test of two proportions, z = (p1 − p2)/√(p̄(1 − p̄)(1/n1 + 1/n2)) with p̄ over
   * both groups, as column comparisons of SPSS tables; not done when a proportion is 0 or 1.
   *
   * @param p1 between 0 and 1
   * @param n1 respondents, or the effective size of weighted ones, above 0
   */
  public static TestOutcome pooledZ(double p1, double n1, double p2, double n2) {
    requireGroup(p1, n1);
    requireGroup(p2, n2);
    if (p1 == 0 || p1 == 1 || p2 == 0 || p2 == 1) {
      return new Untested(Reason.EXTREME_PROPORTION);
    }
    double pooled = (n1 * p1 + n2 * p2) / (n1 + n2);
    double z = (p1 - p2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    return new Tested(
        z, Double.POSITIVE_INFINITY, Distributions.twoSidedP(z, Double.POSITIVE_INFINITY));
  }

  /**
   * A part against its complement by {@link #pooledZ}, for simple samples.
   *
   * @param x respondents of the part in the category
   * @param n respondents of the part
   * @param xOfAll respondents of the whole, the part included, in the category
   * @param nOfAll respondents of the whole, the part included
   * @return untested too when the part is the whole or empty
   */
  public static TestOutcome partAgainstComplement(int x, int n, int xOfAll, int nOfAll) {
    int others = nOfAll - n;
    int othersIn = xOfAll - x;
    if (x < 0 || x > n || othersIn < 0 || othersIn > others) {
      throw new IllegalArgumentException(
          "%d of %d is no part of %d of %d".formatted(x, n, xOfAll, nOfAll));
    }
    return n == 0 || others == 0
        ? new Untested(Reason.NO_ANSWERS)
        : pooledZ((double) x / n, n, (double) othersIn / others, others);
  }

  private static void requireInside(double p, Interval interval) {
    if (!interval.contains(p)) {
      throw new IllegalArgumentException("proportion " + p + " is not inside " + interval);
    }
  }

  private static void requireGroup(double p, double n) {
    if (!(p >= 0 && p <= 1) || !(n > 0)) {
      throw new IllegalArgumentException("proportion " + p + " of " + n + " respondents");
    }
  }
}
