// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Line;

class NumbersTest {

  private final Numbers dutch = new Numbers("nl");
  private final Numbers english = new Numbers("en");

  @Test
  void halvesAreRoundedAwayFromZeroWhateverBinarySays() {
    assertEquals("58%", dutch.percent(0.575));
    assertEquals("29%", dutch.percent(0.285));
    assertEquals("3,7", dutch.value(Line.Kind.MEAN, 3.65));
    assertEquals("−35", dutch.value(Line.Kind.NPS, -34.5));
  }

  @Test
  void aLevelHasNoMoreDecimalsThanItNeeds() {
    assertEquals("95", dutch.level(0.95));
    assertEquals("97,5", dutch.level(0.975));
    assertEquals("99.99", english.level(0.9999));
    assertEquals("80", english.level(0.8));
  }

  @Test
  void signsFollowTheLanguage() {
    assertEquals("1.234", dutch.count(1234));
    assertEquals("1,234", english.count(1234));
    assertEquals("3.5–4.1", english.interval(Line.Kind.MEAN, 3.5, 4.1));
  }

  @Test
  void zeroHasNoSignAndTheUnknownNoInterval() {
    assertEquals("0", english.value(Line.Kind.NPS, -0.2));
    assertEquals("", dutch.interval(Line.Kind.NET, Double.NEGATIVE_INFINITY, 1));
  }

  @Test
  void aWordStandsBetweenTheEndsWhereADashWouldStandBesideAMinus() {
    assertEquals("−49 tot −37", dutch.interval(Line.Kind.NPS, -49, -37));
    assertEquals("−49 to 3", english.interval(Line.Kind.NPS, -49, 3));
    assertEquals("−0.12 to 0.30", english.interval(Line.Kind.COEFFICIENT, -0.12, 0.3));
    assertEquals("12 – 20", dutch.interval(Line.Kind.NPS, 12, 20));
  }
}
