// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whole counts per cell and code that round to every printed figure at once (the arithmetic of GRIM
 * and SPRITE: Brown and Heathers 2017, Heathers et al. 2018), as near as they can be to a wanted
 * shape. One answer at a time moves to another code, then two at a time, while that makes the
 * misfit smaller; so the search ends by itself.
 */
final class Margins {
  private static final double MISS = 1e6;
  private static final double TIE = 1e-3;

  /**
   * A printed figure over some cells: numerator and divisor per code, what both begin with, the
   * interval that rounds to it.
   */
  record Figure(
      boolean[] cells,
      double[] numerator,
      double[] divisor,
      double top,
      double bottom,
      double low,
      double high) {
    double value(int[][] counts, double[] weights) {
      double sum = 0;
      for (int s = 0; s < counts.length; s++)
        if (cells[s]) for (int k = 0; k < weights.length; k++) sum += weights[k] * counts[s][k];
      return sum;
    }
  }

  private record Move(int cell, int from, int to) {}

  private final double[][] wanted;
  private final List<Figure> figures;
  private final double[] stakes;
  private final int[][] counts;
  private final double[] tops;
  private final double[] bottoms;
  private final Move[] moves;

  /**
   * The cells' sizes, the shape's weight per code (any scale), the figures and how much each counts
   * (1: as much as it can).
   */
  Margins(int[] sizes, double[] shape, List<Figure> figures, double... stakes) {
    this.stakes = stakes;
    this.figures = figures;
    double total = Arrays.stream(shape).sum();
    wanted = new double[sizes.length][shape.length];
    counts = new int[sizes.length][];
    for (int s = 0; s < sizes.length; s++) {
      for (int k = 0; k < shape.length; k++) wanted[s][k] = sizes[s] * shape[k] / total;
      counts[s] = rounded(wanted[s], sizes[s]);
    }
    tops = figures.stream().mapToDouble(f -> f.top() + f.value(counts, f.numerator())).toArray();
    bottoms =
        figures.stream().mapToDouble(f -> f.bottom() + f.value(counts, f.divisor())).toArray();
    moves = moves(sizes.length, shape.length);
  }

  /** Whole numbers that sum to the total, by largest remainder. */
  static int[] rounded(double[] shares, int total) {
    int[] whole = new int[shares.length];
    int left = total;
    for (int k = 0; k < shares.length; k++) left -= whole[k] = (int) Math.floor(shares[k]);
    for (; left > 0; left--) {
      int best = 0;
      for (int k = 1; k < shares.length; k++)
        if (shares[k] - whole[k] > shares[best] - whole[best]) best = k;
      whole[best]++;
    }
    return whole;
  }

  private static Move[] moves(int cells, int codes) {
    var all = new ArrayList<Move>();
    for (int s = 0; s < cells; s++)
      for (int k = 0; k < codes; k++)
        for (int l = 0; l < codes; l++) if (k != l) all.add(new Move(s, k, l));
    return all.toArray(Move[]::new);
  }

  int[][] solve() {
    double cost = cost();
    for (boolean better = moves.length > 0; better; ) {
      double reached = best(cost, 1);
      if (reached >= cost) reached = best(cost, 2);
      better = reached < cost - 1e-9;
      cost = reached;
    }
    return counts;
  }

  /** Makes the best single move, or pair of moves, if it is better than the cost so far. */
  private double best(double cost, int depth) {
    double lowest = cost;
    Move first = moves[0];
    Move second = moves[0];
    for (Move one : moves) {
      if (counts[one.cell][one.from] == 0) continue;
      make(one);
      if (depth == 1 && cost() < lowest - 1e-9) {
        lowest = cost();
        first = one;
      }
      for (Move two : depth == 1 ? new Move[0] : moves) {
        if (counts[two.cell][two.from] == 0) continue;
        make(two);
        if (cost() < lowest - 1e-9) {
          lowest = cost();
          first = one;
          second = two;
        }
        undo(two);
      }
      undo(one);
    }
    if (lowest >= cost) return cost;
    make(first);
    if (depth == 2) make(second);
    return cost();
  }

  private void make(Move move) {
    counts[move.cell][move.from]--;
    counts[move.cell][move.to]++;
    for (int f = 0; f < tops.length; f++) {
      Figure figure = figures.get(f);
      if (!figure.cells()[move.cell]) continue;
      tops[f] += figure.numerator()[move.to] - figure.numerator()[move.from];
      bottoms[f] += figure.divisor()[move.to] - figure.divisor()[move.from];
    }
  }

  private void undo(Move move) {
    make(new Move(move.cell, move.to, move.from));
  }

  /** How far a figure is off, in widths of its interval; below 0 when it holds. */
  private double miss(int f) {
    Figure figure = figures.get(f);
    double width = (figure.high() - figure.low()) * Math.max(bottoms[f], 1);
    return Math.max(figure.low() * bottoms[f] - tops[f], tops[f] - figure.high() * bottoms[f])
        / width;
  }

  /** How many figures the counts miss. */
  int missed() {
    int missed = 0;
    for (int f = 0; f < tops.length; f++) if (miss(f) > 1e-9) missed++;
    return missed;
  }

  private double cost() {
    double cost = 0;
    for (int f = 0; f < tops.length; f++) {
      double miss = miss(f);
      if (miss > -1e-9) cost += stakes[f] * MISS * (TIE + Math.max(miss, 0));
    }
    for (int s = 0; s < counts.length; s++)
      for (int k = 0; k < counts[s].length; k++) {
        double off = counts[s][k] - wanted[s][k];
        cost += off * off / (wanted[s][k] + 0.5);
      }
    return cost;
  }
}
