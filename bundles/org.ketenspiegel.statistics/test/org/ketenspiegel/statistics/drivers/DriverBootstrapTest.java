// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Weighing;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.UnitSums;

class DriverBootstrapTest {

  private static final int DRIVERS = 4;
  private static final DriverBootstrap FEW =
      DriverBootstrap.withDefaults().with(Bootstrap.withDefaults().withReplicates(60));

  /** Answers of people in places; what a place shares is the correlation within it. */
  private static Sample sample(int rows, int perPlace, double shared, boolean clustered) {
    var random = new Random(17);
    double[][] drivers = new double[DRIVERS][rows];
    double[] outcome = new double[rows];
    double[] place = new double[DRIVERS + 1];
    for (int row = 0; row < rows; row++) {
      if (row % perPlace == 0) {
        Arrays.setAll(place, k -> random.nextGaussian() * Math.sqrt(shared));
      }
      double sum = 0;
      for (int k = 0; k < DRIVERS; k++) {
        drivers[k][row] = 3 + place[k] + random.nextGaussian() * Math.sqrt(1 - shared);
        sum += drivers[k][row] * (k + 1);
      }
      double own = place[DRIVERS] + random.nextGaussian() * Math.sqrt(1 - shared);
      outcome[row] = sum / 10 + .5 * own;
    }
    int[] unit = IntStream.range(0, rows).map(row -> clustered ? row / perPlace : row).toArray();
    double[] weights = random.doubles(rows, .5, 2).toArray();
    int units = unit[rows - 1] + 1;
    return new Sample(outcome, drivers, drivers, weights, unit, Strata.one(units));
  }

  @Test
  void everyReplicateIsTheRegressionWithItsWeights() {
    Sample sample = sample(90, 3, .2, true);
    sample.drivers()[1][7] = Double.NaN;
    sample.drivers()[2][40] = Double.NaN;
    DriverReplicates replicates = FEW.of(sample);
    List<double[]> weights = weights(sample, 60);
    for (int b = 0; b < 60; b++) {
      var fitted =
          (DriverResult.Fitted)
              DriverRegression.of(sample.outcome(), sample.drivers(), weights.get(b));
      for (int k = 0; k < DRIVERS; k++) {
        Driver driver = fitted.drivers().get(k);
        int at = b * DRIVERS + k;
        assertEquals(driver.lmg(), replicates.lmg()[at], 1e-12);
        assertEquals(driver.johnson(), replicates.johnson()[at], 1e-12);
        assertEquals(driver.beta(), replicates.beta()[at], 1e-12);
        assertEquals(driver.correlation(), replicates.correlation()[at], 1e-12);
        assertEquals(
            mean(sample.drivers()[k], weights.get(b)), replicates.performance()[at], 1e-12);
      }
    }
  }

  private static List<double[]> weights(Sample sample, int replicates) {
    int rows = sample.weights().length;
    UnitSums own = new MeanRows(unitColumns(rows), sample.weights());
    List<double[]> all = new ArrayList<>();
    FEW.bootstrap()
        .withReplicates(replicates)
        .withThreads(1)
        .run(
            own.within(sample.unitOfRow(), sample.strata().psus()),
            sample.strata(),
            () ->
                (first, count, sums) ->
                    IntStream.range(0, count).mapToObj(b -> own(sums, rows, b)).forEach(all::add),
            ready -> {});
    return all;
  }

  private static double[] own(double[][] sums, int rows, int replicate) {
    return IntStream.range(0, rows).mapToDouble(i -> sums[2 * i + 1][replicate]).toArray();
  }

  private static double[][] unitColumns(int rows) {
    double[][] columns = new double[rows][rows];
    for (int row = 0; row < rows; row++) {
      columns[row][row] = 1;
    }
    return columns;
  }

  private static double mean(double[] values, double[] weights) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        sum += weights[i] * values[i];
        weight += weights[i];
      }
    }
    return sum / weight;
  }

  @Test
  void placesThatShareWidenTheIntervalsOfMeansByMoreThanHalf() {
    double clusters = width(DriverBootstrap.withDefaults().of(sample(1200, 30, .2, true)));
    double rows = width(DriverBootstrap.withDefaults().of(sample(1200, 30, .2, false)));
    assertTrue(clusters > 1.5 * rows, clusters + " against " + rows);
  }

  /** The mean width of the middle 95 % of the performances. */
  private static double width(DriverReplicates replicates) {
    double sum = 0;
    for (int k = 0; k < DRIVERS; k++) {
      int driver = k;
      double[] values =
          IntStream.range(0, replicates.size())
              .mapToDouble(b -> replicates.performance()[b * DRIVERS + driver])
              .sorted()
              .toArray();
      sum += values[(int) (values.length * .975)] - values[(int) (values.length * .025)];
    }
    return sum / DRIVERS;
  }

  @Test
  void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
    Sample sample = sample(300, 10, .1, true);
    var one = FEW.with(FEW.bootstrap().withThreads(1)).of(sample);
    var two = FEW.with(FEW.bootstrap().withThreads(2)).of(sample);
    assertArrayEquals(one.lmg(), two.lmg());
    assertArrayEquals(one.johnson(), two.johnson());
    assertArrayEquals(one.performance(), two.performance());
  }

  @Test
  void replicatesThatCannotBeDoneAreCounted() {
    double[] outcome = {1, 2, 3, 4, 5, 6};
    double[][] drivers = {{1, 1, 1, 1, 1, 2}};
    var sample =
        new Sample(
            outcome,
            drivers,
            new double[0][],
            new double[] {1, 1, 1, 1, 1, 1},
            new int[] {0, 1, 2, 3, 4, 5},
            Strata.one(6));
    var replicates = FEW.of(sample);
    assertTrue(replicates.failed() > 5, replicates.failed() + " failed");
    assertEquals(60, replicates.size() + replicates.failed());
    assertEquals(replicates.size(), replicates.lmg().length);
  }

  @Test
  void withoutACompleteRowEveryReplicateFails() {
    Sample sample = sample(60, 3, 0, true);
    Arrays.fill(sample.drivers()[2], Double.NaN);
    var replicates = FEW.of(sample);
    assertEquals(0, replicates.size());
    assertEquals(60, replicates.failed());
  }

  @Test
  void whatIsNotAskedForIsNotThere() {
    var replicates = FEW.with(Weighing.JOHNSON).of(sample(60, 3, 0, false));
    assertEquals(0, replicates.lmg().length);
    assertEquals(60 * DRIVERS, replicates.johnson().length);
  }

  @Test
  void theFirstReplicatesCanBeSeenBeforeTheLast() {
    List<Integer> sizes = new ArrayList<>();
    var all =
        FEW.with(FEW.bootstrap().withReplicates(200))
            .of(sample(90, 3, 0, false), sofar -> sizes.add(sofar.replicates().size()));
    assertTrue(sizes.size() > 1, "seen " + sizes);
    assertEquals(all.size(), sizes.getLast());
  }
}
