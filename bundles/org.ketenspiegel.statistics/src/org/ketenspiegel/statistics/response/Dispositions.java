// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.response;

import java.util.OptionalDouble;

/**
 * What became of the cases of a sample, by the final disposition codes of the AAPOR Standard
 * Definitions, and the rates made of them; each rate is empty when nothing is in its denominator.
 *
 * @param complete I, complete interviews
 * @param partial P, partial interviews
 * @param refusal R, refusals and break-offs
 * @param noContact NC, eligible but not reached
 * @param other O, eligible but not interviewed for another reason
 * @param unknownHousehold UH, not known whether there is an eligible household
 * @param unknownOther UO, not known whether eligible for another reason
 */
public record Dispositions(
    long complete,
    long partial,
    long refusal,
    long noContact,
    long other,
    long unknownHousehold,
    long unknownOther) {
  public Dispositions {
    for (long count :
        new long[] {complete, partial, refusal, noContact, other, unknownHousehold, unknownOther}) {
      if (count < 0) {
        throw new IllegalArgumentException(count + " cases of a disposition");
      }
    }
  }

  /** I + P. */
  public long interviews() {
    return complete + partial;
  }

  /** D = (I + P) + (R + NC + O), the cases known to be eligible. */
  public long eligible() {
    return interviews() + refusal + noContact + other;
  }

  /** U = UH + UO. */
  public long unknown() {
    return unknownHousehold + unknownOther;
  }

  /**
   * e, the share of cases of known eligibility that are eligible, which stands for those of unknown
   * eligibility unless something better is argued.
   *
   * @param ineligible cases known not to be eligible
   */
  public OptionalDouble eligibility(long ineligible) {
    return rate(eligible(), eligible() + ineligible);
  }

  /** RR1 = I/(D + U), the minimum response rate. */
  public OptionalDouble rr1() {
    return rate(complete, eligible() + unknown());
  }

  /** RR2 = (I + P)/(D + U). */
  public OptionalDouble rr2() {
    return rate(interviews(), eligible() + unknown());
  }

  /** RR3 = I/(D + eU). */
  public OptionalDouble rr3(double e) {
    return rate(complete, eligible() + estimated(e));
  }

  /** RR4 = (I + P)/(D + eU). */
  public OptionalDouble rr4(double e) {
    return rate(interviews(), eligible() + estimated(e));
  }

  /** RR5 = I/D, the maximum response rate. */
  public OptionalDouble rr5() {
    return rate(complete, eligible());
  }

  /** RR6 = (I + P)/D. */
  public OptionalDouble rr6() {
    return rate(interviews(), eligible());
  }

  /** COOP1 = I/((I + P) + R + O). */
  public OptionalDouble coop1() {
    return rate(complete, contacted());
  }

  /** COOP2 = (I + P)/((I + P) + R + O). */
  public OptionalDouble coop2() {
    return rate(interviews(), contacted());
  }

  /** COOP3 = I/((I + P) + R). */
  public OptionalDouble coop3() {
    return rate(complete, interviews() + refusal);
  }

  /** COOP4 = (I + P)/((I + P) + R). */
  public OptionalDouble coop4() {
    return rate(interviews(), interviews() + refusal);
  }

  /** REF1 = R/(D + U). */
  public OptionalDouble ref1() {
    return rate(refusal, eligible() + unknown());
  }

  /** REF2 = R/(D + eU). */
  public OptionalDouble ref2(double e) {
    return rate(refusal, eligible() + estimated(e));
  }

  /** REF3 = R/D. */
  public OptionalDouble ref3() {
    return rate(refusal, eligible());
  }

  /** CON1 = ((I + P) + R + O)/(D + U). */
  public OptionalDouble con1() {
    return rate(contacted(), eligible() + unknown());
  }

  /** CON2 = ((I + P) + R + O)/(D + eU). */
  public OptionalDouble con2(double e) {
    return rate(contacted(), eligible() + estimated(e));
  }

  /** CON3 = ((I + P) + R + O)/D. */
  public OptionalDouble con3() {
    return rate(contacted(), eligible());
  }

  private long contacted() {
    return interviews() + refusal + other;
  }

  private double estimated(double e) {
    if (!(e >= 0 && e <= 1)) {
      throw new IllegalArgumentException("share " + e + " of unknown cases that are eligible");
    }
    return e * unknown();
  }

  private static OptionalDouble rate(double cases, double base) {
    return base > 0 ? OptionalDouble.of(cases / base) : OptionalDouble.empty();
  }
}
