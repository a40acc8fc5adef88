// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How p values of one family of tests are raised, as R's {@code p.adjust}. */
public enum PAdjustment {
  /** Family-wise error, stepping down from the smallest (Holm 1979). */
  HOLM,
  /** False discovery rate, stepping up from the largest (Benjamini and Hochberg 1995). */
  BENJAMINI_HOCHBERG,
  /** Family-wise error, each times the size of the family. */
  BONFERRONI,
  /** No adjustment. */
  NONE;

  /**
   * @param p the p values of all tests of the family, between 0 and 1, in any order
   * @return the adjusted values in the same order, at most 1
   */
  public double[] adjust(double... p) {
    for (double value : p) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("p value " + value);
      }
    }
    int[] ascending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(i -> i)
            .toArray();
    return switch (this) {
      case HOLM -> holm(p, ascending);
      case BENJAMINI_HOCHBERG -> benjaminiHochberg(p, ascending);
      case BONFERRONI -> Arrays.stream(p).map(v -> Math.min(1, v * p.length)).toArray();
      case NONE -> p.clone();
    };
  }

  private static double[] holm(double[] p, int[] ascending) {
    var adjusted = new double[p.length];
    double highest = 0;
    for (int rank = 0; rank < p.length; rank++) {
      int i = ascending[rank];
      highest = Math.max(highest, Math.min(1, (p.length - rank) * p[i]));
      adjusted[i] = highest;
    }
    return adjusted;
  }

  private static double[] benjaminiHochberg(double[] p, int[] ascending) {
    var adjusted = new double[p.length];
    double lowest = 1;
    for (int rank = p.length; rank > 0; rank--) {
      int i = ascending[rank - 1];
      lowest = Math.min(lowest, p[i] * p.length / rank);
      adjusted[i] = lowest;
    }
    return adjusted;
  }
}
