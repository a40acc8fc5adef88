// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

  private final double[] weights = {1, 2, 1, 1, 3, 0};
  private final double[] values = {4, 1, 2, 5, 3, Double.NaN};
  private final double[] first = {1, 1, 0, 0, 0, 0};

  @Test
  void whatIsLeftHasNoMeanInAnyGroup() {
    double[] left = new Adjustment(List.of(first), weights).residuals(values);
    assertEquals(0, 1 * left[0] + 2 * left[1], 1e-12);
    assertEquals(0, left[2] + left[3] + 3 * left[4], 1e-12);
    assertEquals(4 - 2.0, left[0], 1e-12, "the group's mean is (4 + 2·1)/3 = 2");
  }

  @Test
  void whatIsPutInWhereAnIndicatorIsMakesNoDifference() {
    double[] only = {1, 0, 0, 0, 0, 0};
    double[] other = {99, 1, 2, 5, 3, Double.NaN};
    Adjustment adjustment = new Adjustment(List.of(only), weights);
    assertArrayEquals(adjustment.residuals(values), adjustment.residuals(other), 1e-10);
  }

  @Test
  void anIndicatorThatFollowsFromOthersAddsNothing() {
    double[] second = {0, 0, 1, 1, 1, 0};
    assertArrayEquals(
        new Adjustment(List.of(first), weights).residuals(values),
        new Adjustment(List.of(first, second, first), weights).residuals(values),
        1e-12);
  }
}
