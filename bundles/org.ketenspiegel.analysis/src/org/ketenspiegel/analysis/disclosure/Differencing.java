// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether sums over some sets of respondents give away the sum over a small set: one that is a
 * linear combination of them, such as a total less all of its other parts. Sets are made of atoms,
 * which no set divides.
 */
final class Differencing {

  private static final double ZERO = 1e-9;

  /** More sums than this are not gone through; what is not gone through is not shown. */
  private static final int MOST_UNIONS = 20_000;

  private final long threshold;
  private int unions;

  /** Atoms that the shown sets do not tell apart, as one. */
  private record Class(boolean[] in, long size) {}

  Differencing(long threshold) {
    this.threshold = threshold;
  }

  /**
   * Whether a set of at least one and fewer than the threshold follows from the shown ones.
   *
   * @param sets for each set which atoms it is made of
   * @param atoms the size of each atom, at least one
   */
  boolean givesAway(boolean[][] sets, long[] atoms) {
    Class[] classes = classes(sets, atoms);
    double[][] small =
        Arrays.stream(basis(sets.length, classes))
            .filter(row -> classes[pivot(row)].size < threshold)
            .toArray(double[][]::new);
    unions = 0;
    return follows(small, classes, 0, new double[classes.length], 0);
  }

  /** Whoever is in no shown set cannot follow from any. */
  private static Class[] classes(boolean[][] sets, long[] atoms) {
    Map<BitSet, Class> found = new LinkedHashMap<>();
    for (int atom = 0; atom < atoms.length; atom++) {
      boolean[] in = new boolean[sets.length];
      BitSet key = new BitSet();
      for (int s = 0; s < sets.length; s++) {
        in[s] = sets[s][atom];
        key.set(s, in[s]);
      }
      if (!key.isEmpty()) {
        long size = atoms[atom];
        found.merge(key, new Class(in, size), (a, b) -> new Class(a.in, a.size + b.size));
      }
    }
    return found.values().toArray(Class[]::new);
  }

  /** The rows of the reduced echelon form of the sets over the classes. */
  private static double[][] basis(int sets, Class[] classes) {
    double[][] rows = new double[sets][classes.length];
    for (int s = 0; s < sets; s++) {
      for (int c = 0; c < classes.length; c++) {
        rows[s][c] = classes[c].in[s] ? 1 : 0;
      }
    }
    int rank = 0;
    for (int c = 0; c < classes.length && rank < sets; c++) {
      int column = c;
      int from = rank;
      int pivot =
          IntStream.range(from, sets)
              .reduce((a, b) -> Math.abs(rows[b][column]) > Math.abs(rows[a][column]) ? b : a)
              .orElseThrow();
      if (Math.abs(rows[pivot][c]) < ZERO) {
        continue;
      }
      double[] swap = rows[pivot];
      rows[pivot] = rows[rank];
      rows[rank] = swap;
      clear(rows, rank, c);
      rank++;
    }
    return Arrays.copyOf(rows, rank);
  }

  private static void clear(double[][] rows, int rank, int column) {
    double[] pivot = rows[rank];
    double by = pivot[column];
    for (int c = 0; c < pivot.length; c++) {
      pivot[c] /= by;
    }
    for (int r = 0; r < rows.length; r++) {
      double factor = rows[r][column];
      if (r != rank && factor != 0) {
        for (int c = 0; c < pivot.length; c++) {
          rows[r][c] -= factor * pivot[c];
        }
      }
    }
  }

  /**
   * Goes through what follows from the sets. In reduced echelon form the classes at pivots that are
   * in a union tell which rows add up to it, so trying their subsets misses none.
   */
  private boolean follows(
      double[][] small, Class[] classes, int from, double[] sum, long atPivots) {
    for (int i = from; i < small.length; i++) {
      long together = atPivots + classes[pivot(small[i])].size;
      if (together >= threshold) {
        continue;
      }
      double[] union = plus(sum, small[i]);
      if (++unions > MOST_UNIONS
          || isSmallUnion(union, classes)
          || follows(small, classes, i + 1, union, together)) {
        return true;
      }
    }
    return false;
  }

  private static double[] plus(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(c -> one[c] + other[c]).toArray();
  }

  private boolean isSmallUnion(double[] union, Class[] classes) {
    long size = 0;
    for (int c = 0; c < union.length; c++) {
      if (Math.abs(union[c] - 1) < ZERO) {
        size += classes[c].size;
      } else if (Math.abs(union[c]) >= ZERO) {
        return false;
      }
    }
    return size < threshold;
  }

  private static int pivot(double[] row) {
    return IntStream.range(0, row.length)
        .filter(c -> Math.abs(row[c]) > ZERO)
        .findFirst()
        .orElseThrow();
  }
}
