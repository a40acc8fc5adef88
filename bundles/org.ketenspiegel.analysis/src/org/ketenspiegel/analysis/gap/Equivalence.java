// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.statistics.Interval;

/**
 * Two one-sided tests that the difference is smaller than what is of interest (Schuirmann 1987).
 *
 * @param bound the smallest difference of interest, above 0, in the unit of the difference
 * @param p the larger of the two one-sided p values
 * @param adjusted in the family of the difference test
 * @param interval twice as far from certainty as the test: 90 % for a level of 5 %
 */
public record Equivalence(double bound, double p, double adjusted, Interval interval) {

  public Equivalence adjusted(double other) {
    return new Equivalence(bound, p, other, interval);
  }
}
