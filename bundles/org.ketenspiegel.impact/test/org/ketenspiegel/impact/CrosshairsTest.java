// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.analysis.result.Unanswered;

class CrosshairsTest {

  private static final Invented NOW = Invented.of(300, 4, 0.5, 6);
  private static final Invented BEFORE = Invented.of(300, 4, 0.9, 7);

  private static double mean(Placement placement, java.util.function.ToDoubleFunction<Point> of) {
    return placement.points().stream().mapToDouble(of).average().orElseThrow();
  }

  @Test
  void linesStandAtTheMeansUnlessTheStudySaysOtherwise() {
    Placement matrix = NOW.survey().matrix();
    assertEquals(mean(matrix, Point::x), matrix.x().line(), 1e-12);
    assertEquals(mean(matrix, Point::y), matrix.y().line(), 1e-12);
  }

  @Test
  void theMidpointIsThatOfTheScaleAndImportanceStaysAtItsMean() {
    Placement matrix = NOW.survey().matrix("crosshair", "midpoint");
    assertEquals(3, matrix.y().line());
    assertEquals(Cut.MEAN, matrix.x().cut());
    assertEquals(
        .5, NOW.survey().matrix("crosshair", "midpoint", "performance", "top2").y().line());
  }

  @Test
  void eachLineCanHaveATargetOfItsOwn() {
    Placement matrix = NOW.survey().matrix("crosshair", "3.4", "importanceCrosshair", "0.12");
    assertEquals(3.4, matrix.y().line());
    assertEquals(.12, matrix.x().line());
    assertEquals(Cut.MEDIAN, NOW.survey().matrix("crosshair", "median").x().cut());
    assertEquals(
        Cut.MEAN,
        NOW.survey().matrix("crosshair", "median", "importanceCrosshair", "mean").x().cut());
  }

  @Test
  void linesCanStandWhereTheAspectsOfTheWaveBeforeStood() {
    Placement before = BEFORE.survey().matrix();
    Survey both = BEFORE.survey().nextWave();
    both.overall("overall", NOW.outcome()).drivers(NOW.aspects());
    Placement matrix = both.matrix("crosshair", "previous");
    assertEquals(NOW.survey().matrix().points(), matrix.points());
    assertEquals(mean(before, Point::y), matrix.y().line(), 1e-12);
    assertEquals(mean(before, Point::x), matrix.x().line(), 1e-12);
    assertInstanceOf(Unanswered.class, NOW.survey().result("crosshair", "previous"));
  }

  @Test
  void otherWordsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Survey.options("crosshair", "low"));
    assertThrows(
        IllegalArgumentException.class, () -> Survey.options("importanceCrosshair", "midpoint"));
  }
}
