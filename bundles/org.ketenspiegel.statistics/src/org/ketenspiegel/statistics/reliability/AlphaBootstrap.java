// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.Arrays;
import java.util.Optional;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.Jackknife;
import org.ketenspiegel.statistics.resampling.ReplicateIntervals;
import org.ketenspiegel.statistics.resampling.UnitSums;

/** Repeats Cronbach's alpha over bootstrap replicates of the first-stage units. */
public record AlphaBootstrap(Bootstrap bootstrap) {

  /** With the bootstrap's defaults. */
  public static AlphaBootstrap withDefaults() {
    return new AlphaBootstrap(Bootstrap.withDefaults());
  }

  public AlphaBootstrap with(Bootstrap newBootstrap) {
    return new AlphaBootstrap(newBootstrap);
  }

  /**
   * The rows and the units they were drawn by.
   *
   * @param items K columns of n values, two or more, NaN where there is no answer
   * @param weights n weights, not negative; 0 takes a row out and leaves its unit in
   * @param unitOfRow n numbers of first-stage units
   * @param strata of these units
   */
  public record Sample(double[][] items, double[] weights, int[] unitOfRow, Strata strata) {

    /** Rows that were drawn one by one, without weights. */
    public static Sample ofRows(double[][] items) {
      int n = items[0].length;
      double[] ones = new double[n];
      Arrays.fill(ones, 1);
      int[] units = new int[n];
      Arrays.setAll(units, row -> row);
      return new Sample(items, ones, units, Strata.one(n));
    }
  }

  /**
   * Alpha and its replicates.
   *
   * @param replicates of those in which the sum of the items varies, in their order
   * @param failed how many others there are
   * @param contributions what every unit contributes to alpha, by leaving it out
   */
  public record Replicates(double alpha, double[] replicates, int failed, double[] contributions) {

    /** The middle of the replicates; empty when there are too few. */
    public Optional<Interval> percentile(double level) {
      return ReplicateIntervals.percentile(replicates, level);
    }

    /** Corrected for bias and acceleration; empty when the replicates cannot say how. */
    public Optional<Interval> bca(double level) {
      return ReplicateIntervals.bca(replicates, alpha, contributions, level);
    }
  }

  /**
   * All replicates.
   *
   * @return empty when there is no alpha of the sample itself, see {@link CronbachAlpha}
   * @throws IllegalArgumentException when lengths differ or a value or weight cannot be used
   */
  public Optional<Replicates> of(Sample sample) {
    if (!(CronbachAlpha.of(sample.items(), sample.weights()) instanceof Reliability.Alpha alpha)) {
      return Optional.empty();
    }
    var complete = CompleteRows.of(sample.items(), sample.weights());
    double[] means =
        Arrays.stream(complete.columns())
            .mapToDouble(column -> Moments.of(column, complete.weights()).mean())
            .toArray();
    var rows = new AlphaRows(sample.items(), sample.weights(), means);
    UnitSums units = rows.within(sample.unitOfRow(), sample.strata().psus());
    double[] all = new double[bootstrap.replicates()];
    bootstrap.run(units, sample.strata(), () -> into(rows, all), ready -> {});
    double[] kept = Arrays.stream(all).filter(Double::isFinite).toArray();
    double[] without = new double[units.units()];
    Jackknife.run(units, sample.strata(), into(rows, without));
    return Optional.of(
        new Replicates(
            alpha.value(),
            kept,
            all.length - kept.length,
            Jackknife.contributions(without, alpha.value(), sample.strata())));
  }

  private static Bootstrap.Estimate into(AlphaRows rows, double[] all) {
    double[] some = new double[Bootstrap.MOST_AT_ONCE];
    return (first, count, sums) -> {
      rows.alphas(sums, count, some);
      System.arraycopy(some, 0, all, first, count);
    };
  }
}
