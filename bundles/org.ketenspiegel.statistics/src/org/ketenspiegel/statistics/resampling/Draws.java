// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.SplittableRandom;
import org.ketenspiegel.statistics.design.Strata;

/**
 * Draws units again within strata: n_h − 1 of the n_h units of a stratum, with weight 1 − √(1−f) +
 * √(1−f)·n_h/(n_h−1)·r for a unit drawn r times (Rao and Wu 1988, JASA 83:231; Rao, Wu and Yue
 * 1992). The only unit of a stratum keeps its weight.
 */
final class Draws {

  private static final long HALF = 0xFFFFFFFFL;

  private final int[][] members;
  private final int[] stratum;
  private final double[] kept;
  private final double[] perDraw;

  Draws(Strata strata) {
    stratum = strata.stratumOfPsu();
    double[] fraction = strata.fraction();
    int[] sizes = new int[fraction.length];
    for (int h : stratum) {
      sizes[h]++;
    }
    members = new int[sizes.length][];
    kept = new double[sizes.length];
    perDraw = new double[sizes.length];
    for (int h = 0; h < sizes.length; h++) {
      members[h] = new int[sizes[h]];
      double root = sizes[h] < 2 ? 0 : Math.sqrt(1 - fraction[h]);
      kept[h] = 1 - root;
      perDraw[h] = sizes[h] < 2 ? 0 : root * sizes[h] / (sizes[h] - 1);
    }
    for (int unit = stratum.length - 1; unit >= 0; unit--) {
      members[stratum[unit]][--sizes[stratum[unit]]] = unit;
    }
  }

  int units() {
    return stratum.length;
  }

  /** How often each unit is drawn in a replicate; depends on seed and replicate only. */
  void count(long seed, int replicate, short[] times, int offset) {
    SplittableRandom random = RandomStreams.of(seed, replicate);
    for (int[] units : members) {
      int n = units.length;
      int draw = 1;
      for (; draw + 1 < n; draw += 2) {
        long bits = random.nextLong();
        times[offset + units[below(n, bits & HALF, random)]]++;
        times[offset + units[below(n, bits >>> 32, random)]]++;
      }
      if (draw < n) {
        times[offset + units[below(n, random.nextLong() >>> 32, random)]]++;
      }
    }
  }

  /** The weight of a unit that was drawn so often. */
  double weight(int unit, int times) {
    int h = stratum[unit];
    return kept[h] + perDraw[h] * times;
  }

  /** A number from 0 to n − 1, all equally likely (Lemire 2019, ACM TOMACS 29:3). */
  private static int below(int n, long bits, SplittableRandom random) {
    long product = bits * n;
    return (product & HALF) < n ? checked(n, product, random) : (int) (product >>> 32);
  }

  private static int checked(int n, long doubtful, SplittableRandom random) {
    long product = doubtful;
    long least = (1L << 32) % n;
    while ((product & HALF) < least) {
      product = (random.nextLong() >>> 32) * n;
    }
    return (int) (product >>> 32);
  }
}
