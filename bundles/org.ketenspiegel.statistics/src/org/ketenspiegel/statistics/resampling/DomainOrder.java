// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.Arrays;

/**
 * Respondents domain after domain, in their own order within each.
 *
 * @param rows the respondents, those of no domain last
 * @param ends 0, and for each domain the place after its last respondent
 */
record DomainOrder(int[] rows, int[] ends) {

  static DomainOrder of(int[] domain, int domains) {
    var next = new int[domains + 2];
    for (int each : domain) {
      if (each < -1 || each >= domains) {
        throw new IllegalArgumentException("domain " + each + " among " + domains);
      }
      next[1 + (each < 0 ? domains : each)]++;
    }
    for (int d = 1; d < next.length; d++) {
      next[d] += next[d - 1];
    }
    var ends = Arrays.copyOf(next, domains + 1);
    var rows = new int[domain.length];
    for (int row = 0; row < domain.length; row++) {
      rows[next[domain[row] < 0 ? domains : domain[row]]++] = row;
    }
    return new DomainOrder(rows, ends);
  }
}
