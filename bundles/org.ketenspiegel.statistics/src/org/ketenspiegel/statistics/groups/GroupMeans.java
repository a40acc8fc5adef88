// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.statistics.Distributions;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.TestOutcome.Reason;
import org.ketenspiegel.statistics.distribution.StudentizedRange;

/** Means of two or more independent groups. */
public final class GroupMeans {
  private GroupMeans() {}

  /**
   * Whether all means are equal, without equal variances: Welch's F (Welch 1951), as R's {@code
   * oneway.test}.
   *
   * @param means one for each group, independent; of a simple random sample {@link
   *     Moments#simpleMean()}
   */
  public static GroupTest welch(List<Estimate> means) {
    var obstacle = obstacle(means);
    if (obstacle.isPresent()) {
      return new GroupTest.Untested(obstacle.get());
    }
    int k = means.size();
    double total = means.stream().mapToDouble(m -> 1 / m.variance()).sum();
    double mean = means.stream().mapToDouble(m -> m.value() / m.variance()).sum() / total;
    double between =
        means.stream().mapToDouble(m -> square(m.value() - mean) / m.variance()).sum() / (k - 1);
    double lack =
        means.stream()
                .mapToDouble(m -> square(1 - 1 / m.variance() / total) / m.degreesOfFreedom())
                .sum()
            / (square(k) - 1);
    double f = between / (1 + 2 * (k - 2) * lack);
    double denominator = 1 / (3 * lack);
    return new GroupTest.Tested(f, k - 1, denominator, Distributions.upperF(f, k - 1, denominator));
  }

  /**
   * The classical analysis of variance, which holds where variances are equal: F = mean square
   * between over mean square within (R's {@code aov}).
   *
   * @param groups of unweighted answers, best taken less a number near their mean to keep digits;
   *     groups without answers are left out
   */
  public static GroupTest equalVariances(List<Moments> groups) {
    var answered = groups.stream().filter(group -> group.n() > 0).toList();
    if (answered.isEmpty()) {
      return new GroupTest.Untested(Reason.NO_ANSWERS);
    }
    var whole = answered.stream().reduce(Moments.NONE, Moments::merge);
    double numerator = answered.size() - 1.0;
    double denominator = whole.n() - (double) answered.size();
    double within = answered.stream().mapToDouble(Moments::squares).sum();
    if (numerator < 1 || denominator < 1) {
      return new GroupTest.Untested(Reason.NO_DEGREES_OF_FREEDOM);
    }
    if (within == 0) {
      return new GroupTest.Untested(Reason.NO_VARIANCE);
    }
    double between =
        answered.stream().mapToDouble(g -> g.weight() * square(g.mean() - whole.mean())).sum();
    double f = between / numerator / (within / denominator);
    return new GroupTest.Tested(
        f, numerator, denominator, Distributions.upperF(f, numerator, denominator));
  }

  /**
   * Two groups of several compared.
   *
   * @param first number of a group, from 0
   * @param second number of another group
   * @param difference first less second
   * @param outcome t with p adjusted for all pairs of the groups
   * @param interval holds for all pairs together at the level asked for
   */
  public record Pair(
      int first, int second, Estimate difference, TestOutcome outcome, Interval interval) {}

  /**
   * All pairs by Games and Howell's procedure (1976): |t|·√2 against the studentised range of all
   * groups on the pair's own Satterthwaite degrees of freedom, so that p and intervals hold for the
   * family of pairs.
   *
   * @param means one for each of two or more groups, independent
   * @param level of the simultaneous intervals, between 0 and 1
   * @return pairs in the order (0, 1), (0, 2), …, (1, 2), …
   */
  public static List<Pair> gamesHowell(List<Estimate> means, double level) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < means.size(); i++) {
      for (int j = i + 1; j < means.size(); j++) {
        var difference = means.get(i).minusIndependent(means.get(j));
        pairs.add(pair(i, j, difference, means.size(), level));
      }
    }
    return pairs;
  }

  private static Pair pair(int i, int j, Estimate difference, int groups, double level) {
    if (!(difference.test() instanceof TestOutcome.Tested test)) {
      return new Pair(i, j, difference, difference.test(), difference.interval(level));
    }
    var range = new StudentizedRange(groups, difference.degreesOfFreedom());
    double p = range.upperTail(Math.abs(test.statistic()) * Math.sqrt(2));
    double half = range.quantileAbove(1 - level) / Math.sqrt(2) * difference.standardError();
    return new Pair(
        i,
        j,
        difference,
        new TestOutcome.Tested(test.statistic(), test.degreesOfFreedom(), p),
        new Interval(difference.value() - half, difference.value() + half));
  }

  private static Optional<Reason> obstacle(List<Estimate> means) {
    if (means.size() < 2
        || means.stream().anyMatch(m -> m.degreesOfFreedom() == 0)
        || means.stream().anyMatch(m -> Double.isInfinite(m.variance()))) {
      return Optional.of(Reason.NO_DEGREES_OF_FREEDOM);
    }
    return means.stream().anyMatch(m -> m.variance() == 0)
        ? Optional.of(Reason.NO_VARIANCE)
        : Optional.empty();
  }

  private static double square(double x) {
    return x * x;
  }
}
