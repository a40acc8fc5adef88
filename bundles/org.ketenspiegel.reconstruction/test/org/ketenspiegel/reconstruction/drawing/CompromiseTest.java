// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompromiseTest {
  private static final double[] FLAT = {1, 1, 1, 1, 1};

  @Test
  void withoutFiguresTheCountsFollowTheShape() {
    int[][] counts =
        new Compromise(new int[] {10}, new double[] {1, 2, 4, 2, 1}, List.of()).counts();
    assertArrayEquals(new int[] {1, 2, 4, 2, 1}, counts[0]);
  }

  @Test
  void largestRemaindersAreRoundedUp() {
    assertArrayEquals(new int[] {3, 4, 3}, Margins.rounded(new double[] {3.3, 3.4, 3.3}, 10));
  }

  @Test
  void meanAndShareHoldTogether() {
    int[][] counts =
        new Compromise(new int[] {158}, FLAT, List.of(mean(3.7, 1), top2(57, 1))).counts();
    double sum = IntStream.range(0, 5).map(k -> (k + 1) * counts[0][k]).sum();
    assertTrue(sum / 158 >= 3.65 && sum / 158 < 3.75, "mean " + sum / 158);
    assertEquals(90, counts[0][3] + counts[0][4], "57 % of 158");
  }

  @Test
  void aTotalHoldsTogetherWithItsParts() {
    boolean[] first = {true, false};
    var part =
        new Margins.Figure(
            first, new double[] {1, 2, 3, 4, 5}, new double[] {1, 1, 1, 1, 1}, 0, 0, 3.55, 3.65);
    int[][] counts =
        new Compromise(new int[] {96, 155}, FLAT, List.of(part, mean(3.4, 2))).counts();
    double inside = IntStream.range(0, 5).map(k -> (k + 1) * counts[0][k]).sum() / 96.0;
    double all =
        IntStream.range(0, 5).map(k -> (k + 1) * (counts[0][k] + counts[1][k])).sum() / 251.0;
    assertEquals("3.6 3.4", "%.1f %.1f".formatted(inside, all));
    assertEquals(96, IntStream.of(counts[0]).sum());
    assertEquals(155, IntStream.of(counts[1]).sum());
  }

  @Test
  void anImpossibleShareIsMissedByAsLittleAsCanBe() {
    // 14 of 63 is 22.2 %, 15 is 23.8 %: GRIM's arithmetic
    int[][] counts = new Compromise(new int[] {63}, FLAT, List.of(top2(23, 1))).counts();
    assertEquals(14, counts[0][3] + counts[0][4]);
  }

  private static Margins.Figure mean(double value, int cells) {
    return new Margins.Figure(
        all(cells),
        new double[] {1, 2, 3, 4, 5},
        new double[] {1, 1, 1, 1, 1},
        0,
        0,
        value - 0.05,
        value + 0.05);
  }

  private static Margins.Figure top2(double percent, int cells) {
    return new Margins.Figure(
        all(cells),
        new double[] {0, 0, 0, 100, 100},
        new double[] {1, 1, 1, 1, 1},
        0,
        0,
        percent - 0.5,
        percent + 0.5);
  }

  private static boolean[] all(int cells) {
    boolean[] in = new boolean[cells];
    Arrays.fill(in, true);
    return in;
  }
}
