// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NetPromoterScoreTest {

  @Test
  void noScoreLiesBeyondTheBounds() {
    Interval low = NetPromoterScore.interval(NetPromoterScore.of(0, 1, 9), 0.95);
    assertEquals(-100, low.low());
    Interval high = NetPromoterScore.interval(NetPromoterScore.of(9, 1, 0), 0.95);
    assertEquals(100, high.high());
    assertEquals(-low.high(), high.low(), 1e-12);
  }

  @Test
  void anIntervalWithinTheBoundsStaysAsItIs() {
    Estimate score = NetPromoterScore.of(40, 30, 30);
    assertEquals(score.interval(0.95), NetPromoterScore.interval(score, 0.95));
  }

  @Test
  void whatIsNotKnownStaysUnbounded() {
    Estimate unknown = new Estimate(50, Double.POSITIVE_INFINITY, 0);
    assertEquals(Interval.ALL, NetPromoterScore.interval(unknown, 0.95));
  }
}
