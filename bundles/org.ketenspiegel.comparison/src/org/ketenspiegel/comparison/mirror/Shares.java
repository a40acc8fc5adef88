// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.UnitSums;

/**
 * The shares of one group on several aspects, and the same in bootstrap replicates of its
 * first-stage units (statistics 4.21).
 *
 * @param n unweighted base of each aspect
 * @param own share of each aspect, NaN where nobody is in the base
 * @param replicates for each replicate the share of each aspect
 */
record Shares(int[] n, double[] own, double[][] replicates) {

  static Shares of(List<Responses> aspects, Bootstrap bootstrap, Run run) {
    int p = aspects.size();
    Responses first = aspects.getFirst();
    int rows = first.values().length;
    double[] sums = new double[rows * 2 * p];
    for (int k = 0; k < p; k++) {
      Responses aspect = aspects.get(k);
      for (int row : aspect.rows()) {
        double weight = aspect.sampling().weight(row);
        sums[row * 2 * p + 2 * k] = weight;
        sums[row * 2 * p + 2 * k + 1] = weight * aspect.values()[row];
      }
    }
    Strata strata = first.strata();
    int[] units = IntStream.range(0, rows).map(first::unit).toArray();
    UnitSums perUnit = new Rowwise(rows, 2 * p, sums).within(units, strata.psus());
    double[][] replicates = new double[bootstrap.replicates()][p];
    bootstrap.run(
        perUnit,
        strata,
        () ->
            (from, count, drawn) -> {
              for (int r = 0; r < count; r++) {
                for (int k = 0; k < p; k++) {
                  replicates[from + r][k] = drawn[2 * k + 1][r] / drawn[2 * k][r];
                }
              }
            },
        done -> run.progress(0));
    double[] whole = Bootstrap.whole(perUnit);
    double[] own = new double[p];
    Arrays.setAll(own, k -> whole[2 * k + 1] / whole[2 * k]);
    return new Shares(aspects.stream().mapToInt(Responses::n).toArray(), own, replicates);
  }

  /** How many first-stage units beyond one for each stratum the answers come from. */
  static int freedom(Responses aspect) {
    Strata strata = aspect.strata();
    int[] units = Arrays.stream(aspect.rows()).map(aspect::unit).distinct().toArray();
    long held = Arrays.stream(units).map(u -> strata.stratumOfPsu()[u]).distinct().count();
    return (int) (units.length - held);
  }

  /** Whether all aspects do equally, so that there is no order. */
  boolean level() {
    return Arrays.stream(own).distinct().count() < 2;
  }

  private record Rowwise(int units, int width, double[] sums) implements UnitSums {
    @Override
    public void read(int from, int count, double[] into) {
      System.arraycopy(sums, from * width, into, 0, count * width);
    }
  }
}
