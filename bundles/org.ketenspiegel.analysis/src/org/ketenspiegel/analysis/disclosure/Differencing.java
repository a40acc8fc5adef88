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

  /** More small unions than this are not gone through; what is not gone through is not shown. */
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
    double[][] basis = basis(sets.length, classes);
    int[] small =
        IntStream.range(0, classes.length).filter(c -> classes[c].size < threshold).toArray();
    unions = 0;
    return follows(basis, classes, small, 0, new double[classes.length], 0);
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

  /** Goes through the unions of small classes that stay below the threshold. */
  private boolean follows(
      double[][] basis, Class[] classes, int[] small, int from, double[] union, long size) {
    for (int i = from; i < small.length; i++) {
      long together = size + classes[small[i]].size;
      if (together >= threshold) {
        continue;
      }
      union[small[i]] = 1;
      boolean found =
          ++unions > MOST_UNIONS
              || isSpanned(basis, union)
              || follows(basis, classes, small, i + 1, union, together);
      union[small[i]] = 0;
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** In reduced echelon form the place of a pivot tells how often its row is needed. */
  private static boolean isSpanned(double[][] basis, double[] union) {
    double[] left = union.clone();
    for (double[] row : basis) {
      int pivot = pivot(row);
      double factor = left[pivot];
      for (int c = 0; factor != 0 && c < left.length; c++) {
        left[c] -= factor * row[c];
      }
    }
    return Arrays.stream(left).allMatch(v -> Math.abs(v) < ZERO);
  }

  private static int pivot(double[] row) {
    return IntStream.range(0, row.length)
        .filter(c -> Math.abs(row[c]) > ZERO)
        .findFirst()
        .orElseThrow();
  }
}
