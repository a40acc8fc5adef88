// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.Arrays;

/**
 * Adds up some units that are near in memory, each times its weight in every replicate. All arrays
 * have a place for every replicate and are read at the same index, so a processor does several
 * replicates at once.
 */
final class Block {

  static final int UNITS = 16;

  private final int width;
  private final double[] read;
  private final double[][] weights;
  private final double[][] sums;
  private int replicates;

  Block(int width, int domains, int mostReplicates) {
    this.width = width;
    read = new double[UNITS * width];
    weights = new double[UNITS][mostReplicates];
    sums = new double[domains * width][mostReplicates];
  }

  /** Sums of so many replicates begin at 0. */
  void begin(int count) {
    replicates = count;
    for (double[] sum : sums) {
      Arrays.fill(sum, 0);
    }
  }

  void read(UnitSums units, int from, int size) {
    units.read(from, size, read);
  }

  /** The weights of one of these units, to be filled. */
  double[] weights(int unit) {
    return weights[unit];
  }

  /** For each of the domains × width sums that of every replicate. */
  double[][] sums() {
    return sums;
  }

  /** Four units and two sums at a time, because weights and sums are then loaded less often. */
  void add(int size, int domain) {
    int first = domain * width;
    int even = width & ~1;
    for (int q = 0; q < even; q += 2) {
      int unit = 0;
      for (; unit + 4 <= size; unit += 4) {
        add(sums[first + q], sums[first + q + 1], unit, unit * width + q);
      }
      for (; unit < size; unit++) {
        add(sums[first + q], unit, unit * width + q);
        add(sums[first + q + 1], unit, unit * width + q + 1);
      }
    }
    for (int unit = 0; unit < size && even < width; unit++) {
      add(sums[first + even], unit, unit * width + even);
    }
  }

  private void add(double[] left, double[] right, int unit, int at) {
    double[] w0 = weights[unit];
    double[] w1 = weights[unit + 1];
    double[] w2 = weights[unit + 2];
    double[] w3 = weights[unit + 3];
    double x0 = read[at];
    double y0 = read[at + 1];
    double x1 = read[at + width];
    double y1 = read[at + width + 1];
    double x2 = read[at + 2 * width];
    double y2 = read[at + 2 * width + 1];
    double x3 = read[at + 3 * width];
    double y3 = read[at + 3 * width + 1];
    for (int r = 0; r < replicates; r++) {
      double t0 = w0[r];
      double t1 = w1[r];
      double x = left[r] + x0 * t0 + x1 * t1;
      double y = right[r] + y0 * t0 + y1 * t1;
      double t2 = w2[r];
      double t3 = w3[r];
      left[r] = x + x2 * t2 + x3 * t3;
      right[r] = y + y2 * t2 + y3 * t3;
    }
  }

  private void add(double[] into, int unit, int at) {
    double[] own = weights[unit];
    double x = read[at];
    for (int r = 0; r < replicates; r++) {
      into[r] += x * own[r];
    }
  }
}
