// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.Estimate;

class PatternsTest {

  private static final double[][] PATTERNS = {
    {1, 0, 0, 0}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 1, 1, 1}
  };

  private final SplittableRandom random = new SplittableRandom(3);
  private final int[] pattern = IntStream.range(0, 240).map(i -> random.nextInt(4)).toArray();
  private final double[] y =
      Arrays.stream(pattern)
          .mapToDouble(p -> random.nextDouble() < 0.2 + 0.15 * p ? 1 : 0)
          .toArray();

  private SampleRows rows() {
    double[] weights =
        IntStream.range(0, 240).mapToDouble(i -> 0.5 + random.nextDouble()).toArray();
    return SampleRows.weighted(weights)
        .inUnits(IntStream.range(0, 240).map(i -> i / 12).toArray(), Strata.one(20));
  }

  @Test
  void fewPatternsGiveWhatAllRowsGive() {
    SampleRows rows = rows();
    double[][] x = Arrays.stream(pattern).mapToObj(p -> PATTERNS[p]).toArray(double[][]::new);
    DesignRegression all = DesignRegression.of(x, y, rows).orElseThrow();
    DesignRegression few = DesignRegression.ofPatterns(PATTERNS, pattern, y, rows).orElseThrow();
    for (double[] contrast : new double[][] {{0, 0, 0, 1}, {1, 1, 1, 0}, {0, 1, -1, 0}}) {
      Estimate one = all.difference(contrast).orElseThrow();
      Estimate other = few.difference(contrast).orElseThrow();
      assertEquals(one.value(), other.value(), 1e-12);
      assertEquals(one.variance(), other.variance(), 1e-14);
      assertEquals(one.degreesOfFreedom(), other.degreesOfFreedom());
    }
  }

  @Test
  void fewerPatternsThanColumnsAreNoRegression() {
    int[] two = Arrays.stream(pattern).map(p -> p % 2).toArray();
    double[][] known = {PATTERNS[0], PATTERNS[1]};
    assertTrue(DesignRegression.ofPatterns(known, two, y, rows()).isEmpty());
  }
}
