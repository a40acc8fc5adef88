// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

/**
 * Sums over the members of a domain in one stratum, for designs in which every respondent is drawn
 * on his own. Values y are best taken less a number near their mean, the same for all strata.
 *
 * @param respondents of the stratum in the design, in the domain or not
 * @param members those in the domain with a weight above 0
 * @param w Σw
 * @param wy Σwy
 * @param ww Σw²
 * @param wwy Σw²y
 * @param wwyy Σw²y²
 * @param fraction the share of the stratum's population that was drawn, 0 for no correction
 */
public record RespondentSums(
    int respondents,
    int members,
    double w,
    double wy,
    double ww,
    double wwy,
    double wwyy,
    double fraction) {

  /** Of these respondents and others of the same stratum together. */
  public RespondentSums merge(RespondentSums other) {
    Strata.requireSame(fraction, other.fraction);
    return new RespondentSums(
        respondents + other.respondents,
        members + other.members,
        w + other.w,
        wy + other.wy,
        ww + other.ww,
        wwy + other.wwy,
        wwyy + other.wwyy,
        fraction);
  }

  StratumSums linearized(double mean, double sumOfWeights) {
    double own = wwyy + mean * mean * ww;
    double squares = Residue.of(own - 2 * mean * wwy, own);
    return new StratumSums(
        respondents,
        members,
        Residue.of(wy - mean * w, Math.abs(wy) + Math.abs(mean * w)) / sumOfWeights,
        Math.max(0, squares) / sumOfWeights / sumOfWeights,
        fraction);
  }
}
