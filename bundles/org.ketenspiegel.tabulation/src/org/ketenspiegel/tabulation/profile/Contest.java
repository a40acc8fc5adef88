// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.Arrays;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.estimation.SimpleShares;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.TestOutcome;

/**
 * A part against its complement in one quantity (statistics 4.4–4.6): z of shares and Welch's t of
 * means for a simple random sample, the linearised difference of the two domains for any design.
 *
 * @param line key of the quantity
 * @param kind whether the values are shares or scores
 * @param level of the intervals
 */
record Contest(String line, Kind kind, double level) {

  /** Effective base below which nothing is tested, and below which a difference only hints. */
  private static final double TESTED_FROM = 10;

  private static final double FIRM_FROM = 30;

  /** What the numbers of respondents are. */
  enum Kind {
    SHARE,
    MEAN
  }

  Cell cell(Responses answers) {
    Cells cells = new Cells(level);
    return switch (kind) {
      case MEAN -> cells.mean(answers.sums());
      case SHARE -> cells.share(answers.sums(), count(answers));
    };
  }

  private static long count(Responses answers) {
    return Arrays.stream(answers.present()).filter(v -> v == 1).count();
  }

  /** First less second with the p value as it is; empty where it is not tested. */
  Optional<Difference> of(String key, Responses part, Responses rest) {
    UnitSums a = part.sums();
    UnitSums b = rest.sums();
    double least = Math.min(a.effectiveBase(), b.effectiveBase());
    if (least < TESTED_FROM) {
      return Optional.empty();
    }
    Cell.Quality quality = least < FIRM_FROM ? Cell.Quality.INDICATIVE : Cell.Quality.FIRM;
    return !isSpread(a) || !isSpread(b)
        ? Optional.empty()
        : Estimator.difference(a, b)
            .flatMap(e -> told(key, part, rest, e))
            .map(d -> d.with(quality));
  }

  /** Of a group that lies in one unit of the sample, such as one location, no spread is known. */
  private static boolean isSpread(UnitSums sums) {
    return Estimator.mean(sums).map(m -> m.degreesOfFreedom() > 0).orElse(false);
  }

  private Optional<Difference> told(String key, Responses part, Responses rest, Estimate e) {
    boolean simple = part.sums().simple();
    if (simple && kind == Kind.SHARE) {
      int n = part.n();
      int m = rest.n();
      SimpleShares shares =
          new SimpleShares((double) count(part) / n, n, (double) count(rest) / m, m);
      return told(key, Test.POOLED_Z, e, shares.interval(level), shares.test());
    }
    Test test = simple ? Test.WELCH : Test.DESIGN;
    return told(key, test, e, e.interval(level), e.test());
  }

  private Optional<Difference> told(
      String key, Test test, Estimate e, Interval interval, TestOutcome outcome) {
    return outcome instanceof TestOutcome.Tested t
        ? Optional.of(
            new Difference(
                line,
                key,
                Difference.REST,
                test.key(),
                e.value(),
                e.standardError(),
                interval,
                t.statistic(),
                t.degreesOfFreedom(),
                t.p(),
                t.p()))
        : Optional.empty();
  }
}
