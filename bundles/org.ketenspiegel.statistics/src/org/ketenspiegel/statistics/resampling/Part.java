// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.Arrays;

/** The workspace of one thread, in which it draws, sums and estimates some replicates at once. */
final class Part {

  private final UnitSums units;
  private final int[] ends;
  private final Draws draws;
  private final Bootstrap.Estimate estimate;
  private final short[] times;
  private final Block block;

  /**
   * @param ends 0, and for each domain of units the one after its last
   */
  Part(UnitSums units, int[] ends, Draws draws, int atOnce, Bootstrap.Estimate estimate) {
    this.units = units;
    this.ends = ends;
    this.draws = draws;
    this.estimate = estimate;
    times = new short[Math.multiplyExact(atOnce, units.units())];
    block = new Block(units.width(), ends.length - 1, atOnce);
  }

  void estimate(long seed, int first, int count) {
    int n = units.units();
    Arrays.fill(times, 0, count * n, (short) 0);
    for (int r = 0; r < count; r++) {
      draws.count(seed, first + r, times, r * n);
    }
    block.begin(count);
    for (int domain = 0; domain < ends.length - 1; domain++) {
      for (int from = ends[domain]; from < ends[domain + 1]; from += Block.UNITS) {
        add(from, Math.min(Block.UNITS, ends[domain + 1] - from), count, domain);
      }
    }
    estimate.take(first, count, block.sums());
  }

  private void add(int from, int size, int count, int domain) {
    block.read(units, from, size);
    for (int unit = 0; unit < size; unit++) {
      draws.weights(from + unit, times, count, block.weights(unit));
    }
    block.add(size, domain);
  }
}
