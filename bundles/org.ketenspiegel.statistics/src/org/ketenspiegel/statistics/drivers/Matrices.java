// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

/**
 * Matrices side by side: an array for every cell, in which every matrix has its place. Loops over
 * matrices then run along memory and a processor does several at once.
 */
final class Matrices {

  private Matrices() {}

  /** One matrix alone. */
  static double[][] alone(double[] cells) {
    double[][] alone = new double[cells.length][1];
    for (int cell = 0; cell < cells.length; cell++) {
      alone[cell][0] = cells[cell];
    }
    return alone;
  }

  /** The cells of one matrix. */
  static double[] pick(double[][] cells, int matrix) {
    double[] picked = new double[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      picked[cell] = cells[cell][matrix];
    }
    return picked;
  }

  static void put(double[] from, double[][] cells, int matrix) {
    for (int cell = 0; cell < from.length; cell++) {
      cells[cell][matrix] = from[cell];
    }
  }
}
