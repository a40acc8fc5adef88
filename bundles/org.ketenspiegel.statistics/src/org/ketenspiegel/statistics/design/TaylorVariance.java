// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.statistics.Estimate;

/**
 * The variance of a linearised statistic in a stratified sample of primary sampling units (PSUs),
 * Σ_h (1−f_h)·n_h/(n_h−1)·Σ_c(u_hc − ū_h)², as {@code svyrecvar} of R survey with one stage;
 * immutable, and a lonely PSU is refused unless said otherwise.
 */
public final class TaylorVariance {
  private static final double SELF_REPRESENTING = 1e-7;

  private final LonelyPsu lonelyPsu;

  private TaylorVariance(LonelyPsu lonelyPsu) {
    this.lonelyPsu = lonelyPsu;
  }

  public static TaylorVariance withDefaults() {
    return new TaylorVariance(LonelyPsu.FAIL);
  }

  /** The same with another treatment of strata of one PSU. */
  public TaylorVariance with(LonelyPsu treatment) {
    return new TaylorVariance(treatment);
  }

  /**
   * From the totals of the PSUs, centred per stratum. Strata without members in the domain are left
   * out, as R's {@code subset} does; other PSUs without members count as 0.
   *
   * @param statistic over all PSUs of the design
   * @param strata of the same PSUs
   * @throws IllegalArgumentException when the numbers of PSUs differ
   */
  public DesignEstimate of(Linearized statistic, Strata strata) {
    if (statistic.totals().length != strata.psus()) {
      throw new IllegalArgumentException(
          "totals of " + statistic.totals().length + " PSUs in a design of " + strata.psus());
    }
    return combine(statistic.value(), contributions(statistic, strata), statistic.lostDegrees());
  }

  /** From sums per stratum; the same as from totals but for rounding. */
  public DesignEstimate of(LinearizedSums statistic) {
    var contributions =
        statistic.strata().stream()
            .map(s -> new Contribution(s.psus(), s.present(), s.sum(), s.spread(), s.fraction()))
            .toList();
    return combine(statistic.value(), contributions, statistic.lostDegrees());
  }

  private record Contribution(int psus, int present, double sum, double spread, double fraction) {}

  private static List<Contribution> contributions(Linearized statistic, Strata strata) {
    int count = strata.fraction().length;
    var psus = new int[count];
    var present = new int[count];
    var sum = new double[count];
    var spread = new double[count];
    for (int c = 0; c < strata.psus(); c++) {
      int h = strata.stratumOfPsu()[c];
      psus[h]++;
      present[h] += statistic.present()[c] ? 1 : 0;
      sum[h] += statistic.totals()[c];
    }
    for (int c = 0; c < strata.psus(); c++) {
      int h = strata.stratumOfPsu()[c];
      double deviation = statistic.totals()[c] - sum[h] / psus[h];
      spread[h] += deviation * deviation;
    }
    var contributions = new ArrayList<Contribution>();
    for (int h = 0; h < count; h++) {
      contributions.add(
          new Contribution(psus[h], present[h], sum[h], spread[h], strata.fraction()[h]));
    }
    return contributions;
  }

  private DesignEstimate combine(double value, List<Contribution> strata, int lostDegrees) {
    double grandMean = grandMean(strata);
    double variance = 0;
    int present = 0;
    int used = 0;
    var lonely = new ArrayList<Integer>();
    for (int h = 0; h < strata.size(); h++) {
      var stratum = strata.get(h);
      if (stratum.present == 0) {
        continue;
      }
      used++;
      present += stratum.present;
      double drawn = 1 - stratum.fraction;
      if (drawn < SELF_REPRESENTING) {
        continue;
      }
      if (stratum.psus > 1) {
        variance += drawn * stratum.psus / (stratum.psus - 1) * stratum.spread;
      } else {
        lonely.add(h);
        double deviation = lonelyPsu == LonelyPsu.ADJUST ? stratum.sum - grandMean : 0;
        variance += drawn * deviation * deviation;
      }
    }
    boolean unknown =
        switch (lonelyPsu) {
          case FAIL -> !lonely.isEmpty();
          case AVERAGE -> lonely.size() == used;
          case CERTAINTY, ADJUST -> false;
        };
    if (unknown) {
      return new DesignEstimate.LonelyStrata(value, List.copyOf(lonely));
    }
    if (lonelyPsu == LonelyPsu.AVERAGE) {
      variance *= (double) used / (used - lonely.size());
    }
    double degrees = Math.max(0, present - used - lostDegrees);
    return new DesignEstimate.Estimated(new Estimate(value, variance, degrees));
  }

  /**
   * Linearised values sum to 0 over the sample, so this is 0 but for rounding or foreign totals.
   */
  private static double grandMean(List<Contribution> strata) {
    double sum = 0;
    int psus = 0;
    for (var stratum : strata) {
      if (stratum.present > 0) {
        sum += stratum.sum;
        psus += stratum.psus;
      }
    }
    return psus == 0 ? 0 : sum / psus;
  }
}
