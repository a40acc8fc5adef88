// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statistic and the sums of its linearised values per stratum; the form of {@link Linearized} for
 * samples of which only sums are kept.
 *
 * @param value of the statistic
 * @param strata all strata of the design, in one fixed order
 * @param lostDegrees degrees of freedom the statistic costs beyond the strata
 */
public record LinearizedSums(double value, List<StratumSums> strata, int lostDegrees) {
  public LinearizedSums {
    strata = List.copyOf(strata);
  }

  /**
   * The weighted mean of a domain, as {@link Linearized#mean}, each respondent a sampling unit.
   *
   * @throws IllegalArgumentException when no member has a weight
   */
  public static LinearizedSums mean(List<RespondentSums> strata) {
    double weight = 0;
    double weighted = 0;
    for (var stratum : strata) {
      weight += stratum.w();
      weighted += stratum.wy();
    }
    if (!(weight > 0)) {
      throw new IllegalArgumentException("a mean needs at least one member with a weight");
    }
    double mean = weighted / weight;
    var linearized = new ArrayList<StratumSums>(strata.size());
    for (var stratum : strata) {
      linearized.add(stratum.linearized(mean, weight));
    }
    return new LinearizedSums(mean, linearized, 0);
  }

  /**
   * The difference of two weighted means, first less second, of which respondents may have answered
   * both: its variance is Va + Vb − 2·Cov, each respondent a sampling unit.
   *
   * @param strata sums of values less one and the same number, in one fixed order
   * @return empty when one of the questions has no answer with a weight
   */
  public static Optional<LinearizedSums> pairedDifference(List<PairSums> strata) {
    double weight1 = strata.stream().mapToDouble(s -> s.first().w()).sum();
    double weight2 = strata.stream().mapToDouble(s -> s.second().w()).sum();
    if (!(weight1 > 0) || !(weight2 > 0)) {
      return Optional.empty();
    }
    double mean1 = strata.stream().mapToDouble(s -> s.first().wy()).sum() / weight1;
    double mean2 = strata.stream().mapToDouble(s -> s.second().wy()).sum() / weight2;
    return Optional.of(
        new LinearizedSums(
            mean1 - mean2,
            strata.stream().map(s -> s.difference(mean1, weight1, mean2, weight2)).toList(),
            0));
  }

  /** This statistic less that of a domain in which no respondent of this one is. */
  public LinearizedSums minusDisjoint(LinearizedSums other) {
    if (strata.size() != other.strata.size()) {
      throw new IllegalArgumentException(
          "statistics over " + strata.size() + " and " + other.strata.size() + " strata");
    }
    var difference = new ArrayList<StratumSums>();
    for (int h = 0; h < strata.size(); h++) {
      difference.add(strata.get(h).minusDisjoint(other.strata.get(h)));
    }
    return new LinearizedSums(value - other.value, difference, Contrast.GROUPS.lostDegrees());
  }

  /**
   * Σ c·statistic over domains no two of which share a respondent, such as a trend over waves of
   * one file; as {@link Linearized#combination}.
   *
   * @param coefficients one for each statistic
   * @param statistics one or more
   */
  public static LinearizedSums combination(double[] coefficients, List<LinearizedSums> statistics) {
    if (coefficients.length != statistics.size() || statistics.isEmpty()) {
      throw new IllegalArgumentException(
          coefficients.length + " coefficients of " + statistics.size() + " statistics");
    }
    LinearizedSums sum = statistics.getFirst().scaled(coefficients[0]);
    for (int t = 1; t < coefficients.length; t++) {
      sum = sum.minusDisjoint(statistics.get(t).scaled(-coefficients[t]));
    }
    return new LinearizedSums(sum.value, sum.strata, 0);
  }

  private LinearizedSums scaled(double factor) {
    return new LinearizedSums(
        factor * value, strata.stream().map(s -> s.scaled(factor)).toList(), lostDegrees);
  }
}
