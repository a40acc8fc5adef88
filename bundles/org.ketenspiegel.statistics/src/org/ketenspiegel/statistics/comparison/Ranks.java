// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Values by their size.
 *
 * @param ranks from 1, equal values sharing their mean rank
 * @param ties Σ(t³ − t) over the groups of t equal values
 */
record Ranks(double[] ranks, double ties) {

  static Ranks of(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();
    var ranks = new double[values.length];
    double ties = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      double equal = to - from;
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      ties += equal * equal * equal - equal;
      from = to;
    }
    return new Ranks(ranks, ties);
  }
}
