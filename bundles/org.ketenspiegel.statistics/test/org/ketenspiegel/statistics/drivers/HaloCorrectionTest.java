// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HaloCorrectionTest {

  @Test
  void withTwoDriversItIsTheUsualPartialCorrelation() {
    double[][] r = {{1, .5, .4}, {.5, 1, .3}, {.4, .3, 1}};
    double expected = (.5 - .4 * .3) / Math.sqrt((1 - .16) * (1 - .09));
    assertEquals(expected, HaloCorrection.of(r, new double[] {2, 1})[0], 1e-15);
  }

  @Test
  void withoutOtherDriversThereIsNothingToTakeOut() {
    double[][] r = {{1, .5}, {.5, 1}};
    assertArrayEquals(new double[] {.5}, HaloCorrection.of(r, new double[] {1}));
  }

  @Test
  void driversThatGoWithNothingElseKeepTheirCorrelationToTheRestOfTheOutcome() {
    double[][] r = {{1, .6, .5, .5}, {.6, 1, 0, 0}, {.5, 0, 1, .2}, {.5, 0, .2, 1}};
    double impression = (.5 + .5) / Math.sqrt(2 + 2 * .2);
    double expected = .6 / Math.sqrt(1 - impression * impression);
    assertEquals(expected, HaloCorrection.of(r, new double[] {1, 1, 1})[0], 1e-12);
  }
}
