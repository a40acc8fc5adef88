// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.waves;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Pomp;
import org.ketenspiegel.statistics.design.Linearized;

class WavesTest {

  @Test
  void aSlopeOverTwoWavesIsTheirDifferencePerYear() {
    assertArrayEquals(new double[] {-0.5, 0.5}, Trend.slope(2015, 2017), 1e-15);
    var first = new Estimate(3, 0.01, 40);
    var second = new Estimate(4, 0.02, 50);
    var slope = Trend.independent(Trend.slope(2016, 2017), List.of(first, second));
    var difference = second.minusIndependent(first);
    assertEquals(difference.value(), slope.value(), 1e-15);
    assertEquals(difference.variance(), slope.variance(), 1e-15);
    assertEquals(difference.degreesOfFreedom(), slope.degreesOfFreedom(), 1e-10);
  }

  @Test
  void aWaveThatDoesNotCountMayBeUnknown() {
    var known = new Estimate(3, 0.01, 40);
    var unknown = new Estimate(4, Double.POSITIVE_INFINITY, 0);
    var contrast = Trend.independent(new double[] {1, 0}, List.of(known, unknown));
    assertEquals(0.01, contrast.variance());
    assertEquals(40, contrast.degreesOfFreedom(), 1e-12);
  }

  @Test
  void theSamePanelTwiceHasNoVarianceOfItsChange() {
    var wave = Linearized.mean(new double[] {1, 1, 1}, new double[] {3, 4, 1});
    var change = Linearized.combination(new double[] {-1, 1}, List.of(wave, wave));
    assertArrayEquals(new double[3], change.totals());
    var estimate = new Estimate(3, 0.02, 9);
    double[][] covariance = {{0.02, 0.02}, {0.02, 0.02}};
    var same = Trend.overlapping(new double[] {-1, 1}, List.of(estimate, estimate), covariance, 9);
    assertEquals(0, same.variance());
  }

  @Test
  void timesThatAreAllTheSameHaveNoSlope() {
    assertThrows(IllegalArgumentException.class, () -> Trend.slope(2017));
    assertThrows(IllegalArgumentException.class, () -> Trend.slope(2017, 2017));
    assertThrows(IllegalArgumentException.class, () -> Trend.panelCovariance(10, 0.5, 9, 20));
  }

  @Test
  void aGroupWithoutAMeanIsNamed() {
    double[] half = {0.5, 0.5};
    double[] known = {3, 4};
    double[] gap = {3, Double.NaN};
    assertEquals(new Kitagawa.Unsplit(1), Kitagawa.of(half, known, half, gap));
    assertEquals(new Kitagawa.Split(0, 0), Kitagawa.of(half, known, half, known));
    assertThrows(
        IllegalArgumentException.class, () -> Kitagawa.of(half, known, new double[] {1, 1}, known));
  }

  @Test
  void theEndsOfAScaleAreZeroAndHundred() {
    var scale = new Pomp(1, 5);
    assertEquals(0, scale.of(1));
    assertEquals(100, scale.of(5));
    assertEquals(new Estimate(50, 625, 7), scale.of(new Estimate(3, 1, 7)));
    assertThrows(IllegalArgumentException.class, () -> scale.of(5.1));
    assertThrows(IllegalArgumentException.class, () -> new Pomp(5, 5));
  }
}
