// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.Arrays;
import org.ketenspiegel.statistics.Interval;

/** Intervals between percentiles of replicates. */
public final class Percentiles {

  private Percentiles() {}

  /**
   * The percentile interval at (B + 1)·α, interpolated (Efron and Tibshirani 1993, 13.3).
   *
   * @param values B replicates, at least one; they are sorted in place
   * @param level such as 0.95
   */
  public static Interval interval(double[] values, double level) {
    Arrays.sort(values);
    double tail = (1 - level) / 2;
    return new Interval(quantile(values, tail), quantile(values, 1 - tail));
  }

  private static double quantile(double[] sorted, double p) {
    double place = Math.clamp((sorted.length + 1) * p, 1, sorted.length) - 1;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
