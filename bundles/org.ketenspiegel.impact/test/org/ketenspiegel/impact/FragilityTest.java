// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;

class FragilityTest {

  private static final Invented MADE = Invented.of(120, 4, 0.6, 10);

  private static Fragility.Count count(Placement matrix, int k) {
    return matrix.fragility(matrix.points().get(k)).orElseThrow();
  }

  /** Lowers or raises so many answers to an aspect by one. */
  private static Placement changed(int k, int answers, int by) {
    int[][] aspects = MADE.aspects().clone();
    aspects[k] = aspects[k].clone();
    int left = answers;
    for (int row = 0; row < aspects[k].length && left > 0; row++) {
      int moved = aspects[k][row] + by;
      if (moved >= 1 && moved <= 5) {
        aspects[k][row] = moved;
        left--;
      }
    }
    assertEquals(0, left, "enough answers could move");
    return Survey.of(MADE.outcome()).drivers(aspects).matrix();
  }

  private static boolean good(Placement placement, int k) {
    return placement.points().get(k).y() >= placement.y().line();
  }

  @Test
  void soManyJudgementsTurnItAndOneFewerDoesNot() {
    Placement matrix = MADE.survey().matrix("replicates", "10");
    for (int k = 0; k < 4; k++) {
      int needed = count(matrix, k).judgement().orElseThrow();
      int by = good(matrix, k) ? -1 : 1;
      assertEquals(good(matrix, k), good(changed(k, needed - 1, by), k), "aspect " + k);
      assertEquals(!good(matrix, k), good(changed(k, needed, by), k), "aspect " + k);
    }
  }

  @Test
  void theCountMovesWithTheLines() {
    Placement matrix = MADE.survey().matrix("replicates", "10");
    Point first = matrix.points().getFirst();
    Cut near = new Cut.At(first.y() - 0.5 / 120, Cut.MEAN.words());
    Placement cut = matrix.cut(matrix.x().cut(), near);
    assertEquals(OptionalInt.of(1), count(cut, 0).judgement());
    Cut below = new Cut.At(0.5, Cut.MEAN.words());
    assertTrue(count(matrix.cut(matrix.x().cut(), below), 0).judgement().isEmpty());
  }

  @Test
  void fewAnswersTurnAnImportanceThatIsNearItsLine() {
    Placement matrix = MADE.survey().matrix("replicates", "10");
    Point first = matrix.points().getFirst();
    Cut near = new Cut.At(first.x() - 1e-4, Cut.MEAN.words());
    assertEquals(OptionalInt.of(1), count(matrix.cut(near, matrix.y().cut()), 0).importance());
    Cut far = new Cut.At(0, Cut.MEAN.words());
    assertTrue(count(matrix.cut(far, matrix.y().cut()), 0).importance().isEmpty());
  }

  @Test
  void whoWantsNoReplicatesIsToldNothing() {
    Placement matrix = MADE.survey().matrix();
    assertTrue(matrix.fragility(matrix.points().getFirst()).isEmpty());
  }
}
