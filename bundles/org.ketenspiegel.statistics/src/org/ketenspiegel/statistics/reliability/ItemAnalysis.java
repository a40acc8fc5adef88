// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How each item goes with the others, over complete rows, as {@code alpha} of R psych. */
public final class ItemAnalysis {

  private ItemAnalysis() {}

  /**
   * One item beside the rest.
   *
   * @param restCorrelation correlation with the sum of the other items; empty when either does not
   *     vary
   * @param alphaWithout alpha of the other items; empty when fewer than two are left or their sum
   *     does not vary
   */
  public record Item(OptionalDouble restCorrelation, OptionalDouble alphaWithout) {}

  /** Of unweighted items; see {@link #of(double[][], double[])}. */
  public static List<Item> of(double[][] items) {
    return of(Covariances.of(items));
  }

  /**
   * Of weighted items.
   *
   * @param items K columns of n values, all running in the same direction; NaN where there is no
   *     answer
   * @param weights n weights, not negative
   * @return K items in their order
   * @throws IllegalArgumentException when lengths differ or a value or weight cannot be used
   */
  public static List<Item> of(double[][] items, double[] weights) {
    return of(Covariances.of(items, weights));
  }

  private static List<Item> of(Covariances covariances) {
    double[][] c = covariances.matrix();
    double total = 0;
    double parts = 0;
    double[] withAll = new double[c.length];
    for (int i = 0; i < c.length; i++) {
      for (int j = 0; j < c.length; j++) {
        withAll[i] += c[i][j];
      }
      total += withAll[i];
      parts += c[i][i];
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < c.length; i++) {
      double own = c[i][i];
      double rest = total - 2 * withAll[i] + own;
      boolean varies = covariances.n() > 1 && rest > Covariances.LEAST_SHARE * total;
      items.add(
          new Item(
              varies && own > 0
                  ? OptionalDouble.of((withAll[i] - own) / Math.sqrt(own * rest))
                  : OptionalDouble.empty(),
              varies && c.length > 2
                  ? OptionalDouble.of(CronbachAlpha.of(c.length - 1, parts - own, rest))
                  : OptionalDouble.empty()));
    }
    return items;
  }
}
