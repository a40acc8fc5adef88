// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;

/**
 * How far a mean moves when respondents answer one category differently, each at most once.
 *
 * @param down by a lower answer
 * @param up by a higher one
 */
public record Shifts(Runs down, Runs up) {

  /** Nothing can move. */
  public static final Shifts NONE = new Shifts(Runs.of(), Runs.of());

  /**
   * Shifts of single answers, the largest first, equal ones counted together.
   *
   * @param sizes of the shifts, positive, falling
   * @param counts how many answers give each
   */
  public record Runs(double[] sizes, int[] counts) {

    /** Of the shift of each answer, in any order. */
    public static Runs of(double... shifts) {
      double[] sorted = shifts.clone();
      Arrays.sort(sorted);
      double[] sizes = new double[sorted.length];
      int[] counts = new int[sorted.length];
      int runs = 0;
      for (int i = sorted.length - 1; i >= 0; i--) {
        if (runs == 0 || sizes[runs - 1] != sorted[i]) {
          sizes[runs++] = sorted[i];
        }
        counts[runs - 1]++;
      }
      return new Runs(Arrays.copyOf(sizes, runs), Arrays.copyOf(counts, runs));
    }

    /**
     * The least number of answers whose shifts together fulfil a condition that larger shifts keep
     * fulfilling; the largest shifts are taken first, so no fewer do.
     */
    public OptionalInt least(DoublePredicate reached) {
      double before = 0;
      int answers = 0;
      for (int run = 0; run < sizes.length; run++) {
        if (reached.test(before + counts[run] * sizes[run])) {
          return OptionalInt.of(answers + within(before, run, reached));
        }
        before += counts[run] * sizes[run];
        answers += counts[run];
      }
      return OptionalInt.empty();
    }

    private int within(double before, int run, DoublePredicate reached) {
      int low = 1;
      int high = counts[run];
      while (low < high) {
        int middle = (low + high) / 2;
        if (reached.test(before + middle * sizes[run])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
  }
}
