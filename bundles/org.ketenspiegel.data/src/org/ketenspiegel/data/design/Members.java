// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.ketenspiegel.data.Indices;
import org.ketenspiegel.data.Rows;

/**
 * The units of a design and the rows in them.
 *
 * @param stratumOfUnit for each unit
 * @param unitOfRow any unit for rows outside the base; none where all rows are in one unit
 */
record Members(int[] stratumOfUnit, Optional<Indices> unitOfRow) {

  /** Pairs are looked up in a table unless that would be larger than the sample. */
  private static final long TABLE = 1 << 20;

  /** Every stratum is a unit. */
  static Members ofStrata(Levels strata, Rows base) {
    return new Members(
        IntStream.range(0, strata.size()).toArray(),
        strata.size() == 1
            ? Optional.empty()
            : Optional.of(within(base, strata.size(), strata::of)));
  }

  /** Numbers the pairs of stratum and cluster that occur, stratum by stratum. */
  static Members nested(Levels strata, Levels clusters, Rows base) {
    int width = clusters.size();
    return (long) strata.size() * width <= TABLE
        ? tabled(strata, clusters, base, strata.size() * width)
        : sorted(strata, clusters, base);
  }

  private static Members tabled(Levels strata, Levels clusters, Rows base, int pairs) {
    int width = clusters.size();
    var occurs = new boolean[pairs];
    base.forEach(row -> occurs[strata.of(row) * width + clusters.of(row)] = true);
    var unit = new int[pairs];
    var stratum = new int[pairs];
    int count = 0;
    for (int pair = 0; pair < pairs; pair++) {
      if (occurs[pair]) {
        stratum[count] = pair / width;
        unit[pair] = count++;
      }
    }
    return new Members(
        Arrays.copyOf(stratum, count),
        Optional.of(within(base, count, row -> unit[strata.of(row) * width + clusters.of(row)])));
  }

  private static Members sorted(Levels strata, Levels clusters, Rows base) {
    int width = clusters.size();
    var pairs =
        Arrays.stream(base.toArray())
            .mapToLong(row -> (long) strata.of(row) * width + clusters.of(row))
            .sorted()
            .distinct()
            .toArray();
    var stratum = Arrays.stream(pairs).mapToInt(pair -> (int) (pair / width)).toArray();
    return new Members(
        stratum,
        Optional.of(
            within(
                base,
                pairs.length,
                row ->
                    Arrays.binarySearch(pairs, (long) strata.of(row) * width + clusters.of(row)))));
  }

  private static Indices within(Rows base, int units, IntUnaryOperator unit) {
    return Indices.of(base.size(), units, row -> base.contains(row) ? unit.applyAsInt(row) : 0);
  }
}
