// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import org.ketenspiegel.statistics.design.Strata;

/**
 * Draws units again within strata: n_h − 1 of the n_h units of a stratum, with weight 1 − √(1−f) +
 * √(1−f)·n_h/(n_h−1)·r for a unit drawn r times (Rao and Wu 1988, JASA 83:231; Rao, Wu and Yue
 * 1992). The only unit of a stratum keeps its weight.
 */
final class Draws {

  private static final long HALF = 0xFFFFFFFFL;

  private final int[] stratum;
  private final int[] place;
  private final int[] size;
  private final double[] kept;
  private final double[] perDraw;

  Draws(Strata strata) {
    stratum = strata.stratumOfPsu();
    double[] fraction = strata.fraction();
    size = new int[fraction.length];
    place = new int[stratum.length];
    for (int h : stratum) {
      size[h]++;
    }
    int[] next = new int[size.length];
    for (int h = 1; h < size.length; h++) {
      next[h] = next[h - 1] + size[h - 1];
    }
    for (int unit = 0; unit < stratum.length; unit++) {
      place[unit] = next[stratum[unit]]++;
    }
    kept = new double[size.length];
    perDraw = new double[size.length];
    for (int h = 0; h < size.length; h++) {
      double root = size[h] < 2 ? 0 : Math.sqrt(1 - fraction[h]);
      kept[h] = 1 - root;
      perDraw[h] = size[h] < 2 ? 0 : root * size[h] / (size[h] - 1);
    }
  }

  /**
   * How often each unit is drawn in a replicate, stratum after stratum; depends on seed and
   * replicate only.
   */
  void count(long seed, int replicate, short[] times, int offset) {
    long state = RandomStreams.start(seed, replicate);
    int first = offset;
    for (int n : size) {
      state = n < 2 ? state : count(n, state, times, first);
      first += n;
    }
  }

  /**
   * n − 1 draws from 0 to n − 1, all equally likely (Lemire 2019, ACM TOMACS 29:3), two at once.
   */
  private static long count(int n, long from, short[] times, int first) {
    long state = from;
    long least = (1L << 32) % n;
    for (int draw = 1; draw < n; draw += 2) {
      state += RandomStreams.STEP;
      long bits = RandomStreams.finished(state);
      boolean both = draw + 1 < n;
      long product = (both ? bits & HALF : bits >>> 32) * n;
      while ((product & HALF) < least) {
        state += RandomStreams.STEP;
        product = (RandomStreams.finished(state) >>> 32) * n;
      }
      times[first + (int) (product >>> 32)]++;
      if (both) {
        product = (bits >>> 32) * n;
        while ((product & HALF) < least) {
          state += RandomStreams.STEP;
          product = (RandomStreams.finished(state) >>> 32) * n;
        }
        times[first + (int) (product >>> 32)]++;
      }
    }
    return state;
  }

  /**
   * The weights of a unit in each replicate.
   *
   * @param times counts of all units, replicate after replicate
   */
  void weights(int unit, short[] times, int replicates, double[] into) {
    int h = stratum[unit];
    double base = kept[h];
    double each = perDraw[h];
    int at = place[unit];
    for (int r = 0; r < replicates; r++) {
      into[r] = base + each * times[at];
      at += stratum.length;
    }
  }
}
