// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.model.Text;

/**
 * A test of "no difference".
 *
 * @param why in words: what made this the test to take
 * @param statistic t or z
 * @param df infinite for z
 * @param p two-sided
 * @param adjusted p within its family
 * @param family how many tests were adjusted together
 */
public record Tested(
    Test test, Text why, double statistic, double df, double p, double adjusted, int family) {

  public Tested adjusted(double other, int tests) {
    return new Tested(test, why, statistic, df, p, other, tests);
  }
}
