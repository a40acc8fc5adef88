// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.statistics.Interval;

class ScatterTest {

  /** 99 replicates of two points: the first climbs by hundredths, the second stays. */
  private static final Replicates REPLICATES =
      new Replicates(
          2,
          IntStream.range(0, 198).mapToDouble(i -> i % 2 == 0 ? (i / 2 + 1) / 100.0 : .5).toArray(),
          IntStream.range(0, 198).mapToDouble(i -> i % 2 == 0 ? i / 2 + 1 : 3).toArray(),
          FirstStage.CLUSTERS,
          12,
          7);

  @Test
  void intervalsLieAtTheReplicatesOfTheirRank() {
    Scatter first = Scatter.of(REPLICATES, 0, .9);
    close(.05, .95, first.x());
    close(5, 95, first.y());
    close(1, 2, first.rank());
  }

  private static void close(double low, double high, Interval interval) {
    assertEquals(low, interval.low(), 1e-12);
    assertEquals(high, interval.high(), 1e-12);
  }

  @Test
  void theEllipseHoldsTheSpreadOfBothCoordinates() {
    Scatter.Ellipse ellipse = Scatter.of(REPLICATES, 0, .95).ellipse();
    assertEquals(.5, ellipse.x(), 1e-12);
    assertEquals(50, ellipse.y(), 1e-12);
    assertEquals(825, ellipse.varianceY(), 1e-9); // variance of 1 to 99
    assertEquals(8.25, ellipse.covariance(), 1e-9);
    double[] right = ellipse.at(0);
    assertEquals(.5 + ellipse.radius() * Math.sqrt(.0825), right[0], 1e-9);
  }

  @Test
  void aPointThatNeverMovesHasAnIntervalWithoutWidth() {
    Scatter second = Scatter.of(REPLICATES, 1, .95);
    assertEquals(0, second.x().width());
    double[] place = second.ellipse().at(1);
    assertEquals(.5, place[0]);
    assertEquals(3, place[1]);
  }
}
