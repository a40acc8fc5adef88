// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.statistics.Interval;

final class NumbersTest {

  private final Numbers dutch = new Numbers("nl");
  private final Numbers english = new Numbers("en");

  @Test
  void halvesAreRoundedAwayFromZeroWhateverBinarySays() {
    assertEquals("58%", dutch.percent(0.575));
    assertEquals("29%", dutch.percent(0.285));
    assertEquals("3,7", dutch.value(Line.Kind.MEAN, 3.65));
    assertEquals("−35", dutch.points(-34.5));
    assertEquals("+35", dutch.points(34.5));
    assertEquals("1.0", english.decimal(0.95, 1));
  }

  @Test
  void limitsAreRoundedAsValuesAre() {
    assertEquals("29–58%", dutch.interval(Line.Kind.NET, new Interval(0.285, 0.575)));
    assertEquals("−35 to +4", english.interval(Line.Kind.NPS, new Interval(-34.5, 3.5)));
  }

  @Test
  void zeroHasNoSign() {
    assertEquals("0", dutch.points(-0.2));
    assertEquals("0,0", dutch.decimal(-0.02, 1));
  }
}
