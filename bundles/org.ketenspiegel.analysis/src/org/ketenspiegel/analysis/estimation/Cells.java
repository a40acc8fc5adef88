// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.estimation;

import java.util.Arrays;
import java.util.Optional;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.NetPromoterScore;
import org.ketenspiegel.statistics.ProportionIntervals;

/** Cells of a table from sums, with intervals at one level of confidence. */
public final class Cells {

  private final double level;

  /** The level lies between 0 and 1, such as 0.95. */
  public Cells(double level) {
    this.level = level;
  }

  /** What a measure gives of answers that carry its values. */
  public Cell of(Measure measure, Responses answers) {
    return of(measure, answers, answers.sums());
  }

  /** The same for whoever has the sums already. */
  public Cell of(Measure measure, Responses answers, UnitSums sums) {
    return switch (measure) {
      case Measure.Mean mean -> mean(sums);
      case Measure.Nps nps -> nps(sums);
      case Measure.Share share ->
          share(sums, Arrays.stream(answers.present()).filter(v -> v == 1).count());
    };
  }

  /** A share, of sums whose values are 1 in the category and 0 outside; Wilson's interval. */
  public Cell share(UnitSums sums, long count) {
    Optional<Estimate> estimate = Estimator.mean(sums);
    if (estimate.isEmpty()) {
      return new Cell.Empty();
    }
    Estimate share = estimate.get();
    ProportionIntervals intervals = ProportionIntervals.withDefaults().withLevel(level);
    if (sums.simple()) {
      double p = (double) count / sums.base();
      double se = Math.sqrt(p * (1 - p) / sums.base());
      return cell(sums, count, p, se, intervals.wilson(p, sums.base()).interval());
    }
    Interval interval = intervals.ofDesign(share, sums.effectiveBase()).interval();
    return cell(sums, count, share.value(), share.standardError(), interval);
  }

  /** A mean with Student's interval. */
  public Cell mean(UnitSums sums) {
    return Estimator.mean(sums)
        .<Cell>map(m -> cell(sums, sums.base(), m.value(), m.standardError(), m.interval(level)))
        .orElse(new Cell.Empty());
  }

  /** A net promoter score in points, of sums whose values are −1, 0 and 1; its interval is cut. */
  public Cell nps(UnitSums signs) {
    return Estimator.score(signs)
        .<Cell>map(
            nps ->
                cell(
                    signs,
                    signs.base(),
                    nps.value(),
                    nps.standardError(),
                    NetPromoterScore.interval(nps, level)))
        .orElse(new Cell.Empty());
  }

  private static Cell cell(UnitSums sums, long count, double value, double se, Interval interval) {
    return new Cell.Estimate(
        sums.base(),
        count,
        sums.weight(),
        sums.effectiveBase(),
        value,
        se,
        interval,
        Cell.Quality.FIRM);
  }
}
