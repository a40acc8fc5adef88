// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.Arrays;
import org.ketenspiegel.statistics.design.Strata;

/**
 * Leaves out one first-stage unit after another; the others of its stratum take its place with
 * weight n_h/(n_h − 1). The only unit of a stratum stays in, because nothing can take its place.
 */
public final class Jackknife {

  private Jackknife() {}

  /**
   * Gives the sums without each unit to an estimate.
   *
   * @param units sums of u units
   * @param strata of the same u units
   * @param estimate takes u replicates, in which the unit of that number is left out
   */
  public static void run(UnitSums units, Strata strata, Bootstrap.Estimate estimate) {
    int[] stratum = strata.stratumOfPsu();
    double[][] sums = byStratum(units, stratum, strata.fraction().length);
    int[] sizes = sizes(strata);
    double[] all = new double[units.width()];
    for (double[] own : sums) {
      for (int q = 0; q < all.length; q++) {
        all[q] += own[q];
      }
    }
    double[][] without = new double[all.length][Bootstrap.MOST_AT_ONCE];
    double[] read = new double[Bootstrap.MOST_AT_ONCE * all.length];
    for (int from = 0; from < stratum.length; from += Bootstrap.MOST_AT_ONCE) {
      int count = Math.min(Bootstrap.MOST_AT_ONCE, stratum.length - from);
      units.read(from, count, read);
      for (int u = 0; u < count; u++) {
        int h = stratum[from + u];
        double more = sizes[h] < 2 ? 0 : 1.0 / (sizes[h] - 1);
        double out = sizes[h] < 2 ? 0 : 1 + more;
        for (int q = 0; q < all.length; q++) {
          without[q][u] = all[q] + more * sums[h][q] - out * read[u * all.length + q];
        }
      }
      estimate.take(from, count, without);
    }
  }

  /**
   * What every unit contributes to an estimate: (n_h − 1)/n_h · (estimate − estimate without it),
   * centred within strata. The sum of their squares is nearly the variance of the estimate.
   */
  public static double[] contributions(double[] without, double estimate, Strata strata) {
    int[] stratum = strata.stratumOfPsu();
    int[] sizes = sizes(strata);
    double[] means = new double[sizes.length];
    double[] contributions = new double[without.length];
    for (int u = 0; u < without.length; u++) {
      int n = sizes[stratum[u]];
      double own = (n - 1.0) / n * (estimate - without[u]);
      contributions[u] = Double.isFinite(own) ? own : 0;
      means[stratum[u]] += contributions[u] / n;
    }
    for (int u = 0; u < without.length; u++) {
      contributions[u] -= means[stratum[u]];
    }
    return contributions;
  }

  private static int[] sizes(Strata strata) {
    int[] sizes = new int[strata.fraction().length];
    Arrays.stream(strata.stratumOfPsu()).forEach(h -> sizes[h]++);
    return sizes;
  }

  private static double[][] byStratum(UnitSums units, int[] stratum, int strata) {
    UnitSums grouped = units.within(stratum, strata);
    double[][] sums = new double[strata][units.width()];
    for (int h = 0; h < strata; h++) {
      grouped.read(h, 1, sums[h]);
    }
    return sums;
  }
}
