// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.data.design.Units;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.NetPromoterScore;
import org.ketenspiegel.statistics.comparison.PairedMeans;
import org.ketenspiegel.statistics.comparison.PairedOutcome;
import org.ketenspiegel.statistics.design.Contrast;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.Linearized;
import org.ketenspiegel.statistics.design.LinearizedSums;
import org.ketenspiegel.statistics.design.RespondentSums;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.design.TaylorVariance;
import org.ketenspiegel.statistics.waves.Trend;

/**
 * Means and their differences from sums: the textbook's formulas for a simple random sample, Taylor
 * linearisation for any declared design (statistics 4.2).
 */
public final class Estimator {

  private static final TaylorVariance TAYLOR = TaylorVariance.withDefaults();

  /** What sums of squares of equal answers leave of them, at most. */
  private static final double ROUNDING = 1e-13;

  private Estimator() {}

  /**
   * The mean of the values; empty when nobody is in the base. Where a stratum has one first-stage
   * unit the variance is not known and infinite.
   */
  public static Optional<Estimate> mean(UnitSums sums) {
    if (sums.weight() <= 0) {
      return Optional.empty();
    }
    if (sums.simple()) {
      return Optional.of(plus(simpleMean(sums), sums.shift()));
    }
    DesignEstimate estimate =
        clustered(sums)
            ? TAYLOR.of(linearized(sums), strata(sums.units()))
            : TAYLOR.of(LinearizedSums.mean(respondents(sums)));
    return Optional.of(shifted(estimate, sums.shift()));
  }

  /**
   * Mean of the first group less that of the second, for groups that share nobody; empty when one
   * of them has nobody.
   */
  public static Optional<Estimate> difference(UnitSums first, UnitSums second) {
    if (first.weight() <= 0 || second.weight() <= 0) {
      return Optional.empty();
    }
    if (first.simple()) {
      Estimate difference = simpleMean(first).minusIndependent(simpleMean(second));
      return Optional.of(plus(difference, first.shift() - second.shift()));
    }
    DesignEstimate estimate =
        clustered(first)
            ? TAYLOR.of(
                linearized(first).minus(linearized(second), Contrast.GROUPS), strata(first.units()))
            : TAYLOR.of(
                LinearizedSums.mean(respondents(first))
                    .minusDisjoint(LinearizedSums.mean(respondents(second))));
    return Optional.of(shifted(estimate, first.shift() - second.shift()));
  }

  /**
   * Σc·mean of groups of one sample that share nobody, such as the slope of a line through its
   * waves; empty when one of them has nobody.
   *
   * @param coefficients one for each group
   */
  public static Optional<Estimate> contrast(double[] coefficients, List<UnitSums> groups) {
    if (groups.stream().anyMatch(g -> g.weight() <= 0)) {
      return Optional.empty();
    }
    double shift = 0;
    for (int i = 0; i < coefficients.length; i++) {
      shift += coefficients[i] * groups.get(i).shift();
    }
    UnitSums any = groups.getFirst();
    if (any.simple()) {
      List<Estimate> means = groups.stream().map(Estimator::simpleMean).toList();
      return Optional.of(plus(Trend.independent(coefficients, means), shift));
    }
    DesignEstimate estimate =
        clustered(any)
            ? TAYLOR.of(
                Linearized.combination(
                    coefficients, groups.stream().map(Estimator::linearized).toList()),
                strata(any.units()))
            : TAYLOR.of(
                LinearizedSums.combination(
                    coefficients,
                    groups.stream().map(g -> LinearizedSums.mean(respondents(g))).toList()));
    return Optional.of(shifted(estimate, shift));
  }

  /**
   * The net promoter score in points, of sums whose values are −1, 0 and 1: {@link
   * NetPromoterScore}. Empty when nobody is in the base.
   */
  public static Optional<Estimate> score(UnitSums signs) {
    return signs.simple() && signs.base() > 0
        ? Optional.of(simpleScore(signs))
        : mean(signs).map(NetPromoterScore::ofDesign);
  }

  /** The same of the first group less that of the second, for groups that share nobody. */
  public static Optional<Estimate> scoreDifference(UnitSums first, UnitSums second) {
    return first.simple()
        ? score(first).flatMap(s -> score(second).map(s::minusIndependent))
        : difference(first, second).map(NetPromoterScore::ofDesign);
  }

  private static Estimate simpleScore(UnitSums signs) {
    int n = Math.toIntExact(signs.base());
    int score = (int) Math.round(UnitSums.total(signs.wy()));
    int outspoken = (int) Math.round(UnitSums.total(signs.wwyy()));
    return NetPromoterScore.of((outspoken + score) / 2, n - outspoken, (outspoken - score) / 2);
  }

  /**
   * Mean of the first answers less that of the second, both of the same respondents: {@link
   * PairedMeans#allAvailable}. Empty when one of them has nobody.
   *
   * @throws IllegalArgumentException when the answers are of different tables
   */
  public static Optional<Estimate> paired(Responses first, Responses second) {
    return paired(first, second, first.drawn());
  }

  /**
   * The same for whoever knows how the table was drawn.
   *
   * @param drawn see {@link Responses#drawn}
   */
  public static Optional<Estimate> paired(Responses first, Responses second, SampleRows drawn) {
    PairedOutcome outcome =
        PairedMeans.withDefaults().allAvailable(first.values(), second.values(), drawn);
    return switch (outcome) {
      case PairedOutcome.Known known -> Optional.of(known.difference());
      case PairedOutcome.NoAnswers none -> Optional.empty();
      case PairedOutcome.LonelyStrata lonely ->
          Optional.of(new Estimate(lonely.difference(), Double.POSITIVE_INFINITY, 0));
    };
  }

  private static boolean clustered(UnitSums sums) {
    return sums.units().firstStage() == FirstStage.CLUSTERS;
  }

  /** Without the shift, which differences lose digits to. */
  private static Estimate simpleMean(UnitSums s) {
    double n = s.base();
    double sum = UnitSums.total(s.wy());
    double raw = UnitSums.total(s.wwyy());
    double squares = raw - sum * sum / n;
    if (squares <= ROUNDING * raw) {
      squares = 0;
    }
    double variance = n < 2 ? Double.POSITIVE_INFINITY : squares / (n - 1) / n;
    return new Estimate(sum / n, variance, n - 1);
  }

  private static Linearized linearized(UnitSums s) {
    return Linearized.mean(s.w(), s.wy());
  }

  private static Strata strata(Units units) {
    int[] stratum = new int[units.size()];
    Arrays.setAll(stratum, units::stratum);
    double[] fraction = new double[units.strata()];
    Arrays.setAll(fraction, units::fraction);
    return new Strata(stratum, fraction);
  }

  /** Without clusters a unit is a stratum. */
  private static List<RespondentSums> respondents(UnitSums s) {
    List<RespondentSums> strata = new ArrayList<>(s.n().length);
    for (int u = 0; u < s.n().length; u++) {
      strata.add(
          new RespondentSums(
              s.units().drawn(u),
              Math.toIntExact(s.n()[u]),
              s.w()[u],
              s.wy()[u],
              s.ww()[u],
              s.wwy()[u],
              s.wwyy()[u],
              s.units().fraction(u)));
    }
    return strata;
  }

  private static Estimate plus(Estimate estimate, double shift) {
    return new Estimate(estimate.value() + shift, estimate.variance(), estimate.degreesOfFreedom());
  }

  private static Estimate shifted(DesignEstimate estimate, double shift) {
    return switch (estimate) {
      case DesignEstimate.Estimated known -> plus(known.estimate(), shift);
      case DesignEstimate.LonelyStrata lonely ->
          new Estimate(lonely.value() + shift, Double.POSITIVE_INFINITY, 0);
    };
  }
}
