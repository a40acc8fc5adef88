// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

import java.util.Arrays;
import java.util.List;

/**
 * Counts for figures that cannot all hold at once: as few of them as possible give way, one after
 * the other.
 */
final class Compromise {
  private static final double YIELDS = 1e-3;

  private record Attempt(int[][] counts, int missed, double[] stakes) {}

  private final int[] sizes;
  private final double[] shape;
  private final List<Margins.Figure> figures;

  Compromise(int[] sizes, double[] shape, List<Margins.Figure> figures) {
    this.sizes = sizes;
    this.shape = shape;
    this.figures = figures;
  }

  int[][] counts() {
    double[] stakes = new double[figures.size()];
    Arrays.fill(stakes, 1);
    Attempt best = attempt(stakes);
    for (boolean better = true; better && best.missed > 1; ) {
      Attempt next = oneMoreYields(best);
      better = next.missed < best.missed;
      if (better) best = next;
    }
    return best.counts;
  }

  private Attempt oneMoreYields(Attempt from) {
    Attempt best = from;
    for (int f = 0; f < figures.size(); f++) {
      double[] stakes = from.stakes.clone();
      stakes[f] = YIELDS;
      Attempt attempt = attempt(stakes);
      if (attempt.missed < best.missed) best = attempt;
    }
    return best;
  }

  private Attempt attempt(double[] stakes) {
    Margins margins = new Margins(sizes, shape, figures, stakes);
    int[][] counts = margins.solve();
    return new Attempt(counts, margins.missed(), stakes);
  }
}
