// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

/**
 * Sums over the respondents of one stratum to two questions, for designs in which every respondent
 * is drawn on his own. Values are best taken less a number near their means, the same for both
 * questions and all strata.
 *
 * @param first over those who answered the first question; x in what follows
 * @param second over those who answered the second question; y in what follows
 * @param both respondents with a weight above 0 who answered both
 * @param ww Σw² over those who answered both
 * @param wwx Σw²x over the same
 * @param wwy Σw²y over the same
 * @param wwxy Σw²xy over the same
 */
public record PairSums(
    RespondentSums first,
    RespondentSums second,
    int both,
    double ww,
    double wwx,
    double wwy,
    double wwxy) {
  public PairSums {
    Strata.requireSame(first.fraction(), second.fraction());
    if (first.respondents() != second.respondents()
        || both > first.members()
        || both > second.members()) {
      throw new IllegalArgumentException(both + " answers to both of " + first + " and " + second);
    }
  }

  /** Of these respondents and others of the same stratum together. */
  public PairSums merge(PairSums other) {
    return new PairSums(
        first.merge(other.first),
        second.merge(other.second),
        both + other.both,
        ww + other.ww,
        wwx + other.wwx,
        wwy + other.wwy,
        wwxy + other.wwxy);
  }

  StratumSums difference(double mean1, double weight1, double mean2, double weight2) {
    var x = first.linearized(mean1, weight1);
    var y = second.linearized(mean2, weight2);
    double products = wwxy - mean2 * wwx - mean1 * wwy + mean1 * mean2 * ww;
    double own = x.sumOfSquares() + y.sumOfSquares();
    double most = Math.sqrt(x.sumOfSquares() * y.sumOfSquares());
    double shared = Math.clamp(products / weight1 / weight2, -most, most);
    double squares = Residue.of(own - 2 * shared, own);
    return new StratumSums(
        x.psus(),
        x.present() + y.present() - both,
        x.sum() - y.sum(),
        Math.max(0, squares),
        x.fraction());
  }
}
