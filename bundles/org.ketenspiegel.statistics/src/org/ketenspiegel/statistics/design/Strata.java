// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

/**
 * How the primary sampling units (PSUs) of a sample lie in strata.
 *
 * @param stratumOfPsu for each PSU the number of its stratum, from 0
 * @param fraction for each stratum the share of its PSUs that was drawn (finite population
 *     correction), from 0 (no correction) to 1 (all drawn)
 */
public record Strata(int[] stratumOfPsu, double[] fraction) {
  public Strata {
    stratumOfPsu = stratumOfPsu.clone();
    fraction = fraction.clone();
    for (double f : fraction) {
      requireFraction(f);
    }
    for (int stratum : stratumOfPsu) {
      if (stratum < 0 || stratum >= fraction.length) {
        throw new IllegalArgumentException(
            "stratum " + stratum + " among " + fraction.length + " strata");
      }
    }
  }

  /** All PSUs in one stratum, drawn from infinitely many. */
  public static Strata one(int psus) {
    return new Strata(new int[psus], new double[1]);
  }

  /** PSUs in strata of infinitely many PSUs each; the strata are numbered from 0. */
  public static Strata of(int... stratumOfPsu) {
    int highest = -1;
    for (int stratum : stratumOfPsu) {
      highest = Math.max(highest, stratum);
    }
    return new Strata(stratumOfPsu, new double[highest + 1]);
  }

  /** The same strata with the given sampling fractions, one for each stratum. */
  public Strata withFraction(double... newFraction) {
    return new Strata(stratumOfPsu, newFraction);
  }

  public int psus() {
    return stratumOfPsu.length;
  }

  static void requireFraction(double fraction) {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("sampling fraction " + fraction);
    }
  }

  static void requireSame(double fraction, double other) {
    if (fraction != other) {
      throw new IllegalArgumentException(
          "sampling fractions " + fraction + " and " + other + " of one stratum");
    }
  }
}
