// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.distribution;

import org.apache.commons.math3.special.Erf;

/**
 * The standard normal distribution function for integrals that need it a thousand times: from a
 * table, by Taylor's series about the nearest entry, to 1e-15 relative down to −10.
 */
final class Normal {
  private static final int PER_UNIT = 16;
  private static final int FAR = 39;
  private static final int TERMS = 12;
  private static final double[] BELOW = new double[2 * FAR * PER_UNIT + 1];
  private static final double[] DENSITY = new double[BELOW.length];
  private static final double[] INVERSE = new double[TERMS + 1];

  static {
    for (int i = 0; i < BELOW.length; i++) {
      double z = (double) i / PER_UNIT - FAR;
      BELOW[i] = Erf.erfc(-z / Math.sqrt(2)) / 2;
      DENSITY[i] = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
    for (int n = 1; n <= TERMS; n++) {
      INVERSE[n] = 1.0 / n;
    }
  }

  private Normal() {}

  /** P(Z ≤ z); 0 and 1 beyond 39. */
  static double below(double z) {
    if (z <= -FAR) {
      return 0;
    }
    if (z >= FAR) {
      return 1;
    }
    int entry = (int) Math.rint((z + FAR) * PER_UNIT);
    double centre = (double) entry / PER_UNIT - FAR;
    double step = z - centre;
    // Term n of the series from the two before: the derivatives are Hermite polynomials.
    double before = 0;
    double term = DENSITY[entry] * step;
    double sum = term;
    for (int n = 2; n <= TERMS; n++) {
      double next = -step * INVERSE[n] * (centre * term + (n - 2) * step * INVERSE[n - 1] * before);
      before = term;
      term = next;
      sum += term;
    }
    return BELOW[entry] + sum;
  }
}
