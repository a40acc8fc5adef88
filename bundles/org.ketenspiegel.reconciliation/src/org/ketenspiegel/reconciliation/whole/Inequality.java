// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

/** The sum of coefficient times unknown is at least {@code least}. */
public record Inequality(int[] unknowns, long[] coefficients, long least) {

  public Inequality {
    if (unknowns.length != coefficients.length) {
      throw new IllegalArgumentException("one coefficient for each unknown");
    }
  }

  /** The largest value the left side can take inside the bounds. */
  long greatest(int[] low, int[] high) {
    long sum = 0;
    for (var i = 0; i < unknowns.length; i++) {
      sum += coefficients[i] * (coefficients[i] > 0 ? high : low)[unknowns[i]];
    }
    return sum;
  }

  /** Whether every choice inside the bounds satisfies this. */
  boolean holds(int[] low, int[] high) {
    return greatest(high, low) >= least;
  }
}
