// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Course.Unit;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.study.Continuity;

class ConvertTest {

  private static final Map<String, String> HUNDRED = Map.of("convert", "hundred");

  private static CodeColumn answers(int n, int from) {
    return Waved.answers(IntStream.range(0, n).map(r -> from + r % 3).toArray());
  }

  private static double value(Point point) {
    return ((Cell.Estimate) point.cell()).value();
  }

  @Test
  void onRequestTwoScalesAreJoinedWithAMarkThatSaysSo() {
    Course course =
        new Waved()
            .wave(2011, 5, Design.none(), answers(60, 2))
            .wave(2013, 10, Design.none(), answers(90, 6))
            .series(HUNDRED)
            .courses()
            .getFirst();
    Point last = course.points().getLast();
    assertEquals(Unit.HUNDRED, course.unit());
    assertEquals("Judgement (0–100)", course.label().in("en"));
    assertEquals(50, value(course.points().getFirst()), 1e-12);
    assertEquals(100 * (7 - 1) / 9.0, value(last), 1e-12);
    assertEquals(Continuity.MARKED, last.link().continuity());
    assertEquals("converted from 1–5 and 1–10 to 0–100", last.link().reasons().getFirst().in("en"));
    assertEquals(100 * 6 / 9.0 - 50, course.changes().getFirst().estimate(), 1e-12);
    assertEquals(last.link(), course.changes().getFirst().link());
  }

  /** A change of unit changes no test. */
  @Test
  void onOneScaleTheTestsStayAsTheyAre() {
    Waved waves =
        new Waved()
            .wave(2011, 10, Design.none(), answers(60, 5))
            .wave(2013, 10, Design.none(), answers(91, 5))
            .wave(2015, 10, Design.none(), answers(77, 6));
    Course own = waves.series().courses().getFirst();
    Course converted = waves.series(HUNDRED).courses().getFirst();
    for (int i = 0; i < 2; i++) {
      assertEquals(own.changes().get(i).p(), converted.changes().get(i).p(), 1e-12);
      assertEquals(100 * own.changes().get(i).se() / 9, converted.changes().get(i).se(), 1e-12);
    }
    assertEquals(own.linear().orElseThrow().p(), converted.linear().orElseThrow().p(), 1e-12);
    assertEquals(Unit.OWN, own.unit());
  }

  @Test
  void sharesAreNotConverted() {
    Course course =
        new Waved()
            .wave(2011, 10, Design.none(), answers(60, 5))
            .wave(2013, 10, Design.none(), answers(91, 5))
            .series(Map.of("convert", "hundred", "statistic", "share:6"))
            .courses()
            .getFirst();
    assertEquals(Unit.OWN, course.unit());
    assertTrue(value(course.points().getFirst()) <= 1);
  }
}
