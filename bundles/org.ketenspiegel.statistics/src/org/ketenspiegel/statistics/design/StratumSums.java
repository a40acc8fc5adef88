// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

/**
 * What one stratum contributes to a linearised variance when only sums were kept.
 *
 * @param psus primary sampling units (PSUs) of the stratum in the design, in the domain or not
 * @param present those with members with a weight above 0 in the domain
 * @param sum Σu over the PSUs, u being the linearised total of a PSU
 * @param sumOfSquares Σu² over the PSUs
 * @param fraction the share of the stratum's PSUs that was drawn, 0 for no correction
 */
public record StratumSums(int psus, int present, double sum, double sumOfSquares, double fraction) {
  public StratumSums {
    if (psus < 1 || present < 0 || present > psus || !(sumOfSquares >= 0)) {
      throw new IllegalArgumentException(
          "%d of %d PSUs with sum of squares %s".formatted(present, psus, sumOfSquares));
    }
    Strata.requireFraction(fraction);
  }

  /** Σ(u − mean)²; sums leave rounding, which must not become a negative variance. */
  double spread() {
    return Math.max(0, Residue.of(sumOfSquares - sum * sum / psus, sumOfSquares));
  }

  /** The sums of the difference with a domain that shares no PSU with this one. */
  StratumSums minusDisjoint(StratumSums other) {
    if (psus != other.psus || fraction != other.fraction) {
      throw new IllegalArgumentException(
          "strata of " + psus + " and " + other.psus + " PSUs, not of one design");
    }
    return new StratumSums(
        psus,
        present + other.present,
        sum - other.sum,
        sumOfSquares + other.sumOfSquares,
        fraction);
  }

  /** The sums of the statistic times a number. */
  StratumSums scaled(double factor) {
    return new StratumSums(psus, present, factor * sum, factor * factor * sumOfSquares, fraction);
  }
}
