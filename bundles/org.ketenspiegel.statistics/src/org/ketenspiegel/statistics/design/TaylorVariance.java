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
    var contributions = new ArrayList<Contribution>();
    for (int h = 0; h < statistic.strata().size(); h++) {
      var s = statistic.strata().get(h);
      contributions.add(
          new Contribution(h, s.psus(), s.present(), s.sum(), s.spread(), s.fraction()));
    }
    return combine(statistic.value(), contributions, statistic.lostDegrees());
  }

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
      double total = statistic.totals()[c];
      double mean = sum[h] / psus[h];
      double deviation = Residue.of(total - mean, Math.abs(total) + Math.abs(mean));
      spread[h] += deviation * deviation;
    }
    var contributions = new ArrayList<Contribution>();
    for (int h = 0; h < count; h++) {
      contributions.add(
          new Contribution(h, psus[h], present[h], sum[h], spread[h], strata.fraction()[h]));
    }
    return contributions;
  }

  private DesignEstimate combine(double value, List<Contribution> all, int lostDegrees) {
    var strata = new ArrayList<Contribution>(all.size());
    var lonely = new ArrayList<Contribution>();
    double variance = 0;
    int present = 0;
    for (var stratum : all) {
      if (stratum.present > 0) {
        strata.add(stratum);
        variance += stratum.variance();
        present += stratum.present;
        if (stratum.isLonely()) {
          lonely.add(stratum);
        }
      }
    }
    if (!lonely.isEmpty() && isUnknown(lonely.size(), strata.size())) {
      return new DesignEstimate.LonelyStrata(
          value, lonely.stream().map(Contribution::stratum).toList());
    }
    if (!lonely.isEmpty()) {
      variance += ofLonely(lonely, strata, variance);
    }
    double degrees = Math.max(0, present - strata.size() - lostDegrees);
    return new DesignEstimate.Estimated(new Estimate(value, variance, degrees));
  }

  private boolean isUnknown(int lonely, int strata) {
    return switch (lonelyPsu) {
      case FAIL -> true;
      case AVERAGE -> lonely == strata;
      case CERTAINTY, ADJUST -> false;
    };
  }

  private double ofLonely(List<Contribution> lonely, List<Contribution> strata, double variance) {
    return switch (lonelyPsu) {
      case FAIL, CERTAINTY -> 0;
      case ADJUST -> aboutGrandMean(lonely, strata);
      case AVERAGE -> variance * lonely.size() / (strata.size() - lonely.size());
    };
  }

  /** The mean of all PSUs is 0 but for rounding, unless the totals are not of a mean. */
  private static double aboutGrandMean(List<Contribution> lonely, List<Contribution> strata) {
    double sum = strata.stream().mapToDouble(Contribution::sum).sum();
    double mean = sum / strata.stream().mapToInt(Contribution::psus).sum();
    return lonely.stream()
        .mapToDouble(s -> (1 - s.fraction) * (s.sum - mean) * (s.sum - mean))
        .sum();
  }

  private record Contribution(
      int stratum, int psus, int present, double sum, double spread, double fraction) {

    boolean isLonely() {
      return psus == 1 && !isDrawnCompletely();
    }

    boolean isDrawnCompletely() {
      return 1 - fraction < SELF_REPRESENTING;
    }

    double variance() {
      return psus == 1 || isDrawnCompletely() ? 0 : (1 - fraction) * psus / (psus - 1) * spread;
    }
  }
}
