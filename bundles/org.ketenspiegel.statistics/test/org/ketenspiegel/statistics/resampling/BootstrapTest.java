// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.design.Strata;

class BootstrapTest {

  private static final Bootstrap FEW = Bootstrap.withDefaults().withReplicates(150);

  /** One sum per unit: 1 for the unit itself, so that a replicate's sums are its weights. */
  private record Own(int units) implements UnitSums {
    @Override
    public int width() {
      return units;
    }

    @Override
    public void read(int from, int count, double[] into) {
      Arrays.fill(into, 0, count * units, 0);
      for (int unit = 0; unit < count; unit++) {
        into[unit * units + from + unit] = 1;
      }
    }
  }

  private record Values(double... values) implements UnitSums {
    @Override
    public int units() {
      return values.length;
    }

    @Override
    public int width() {
      return 1;
    }

    @Override
    public void read(int from, int count, double[] into) {
      System.arraycopy(values, from, into, 0, count);
    }
  }

  private static double[][] sums(UnitSums units, Strata strata, Bootstrap bootstrap) {
    double[][] all = new double[bootstrap.replicates()][];
    bootstrap.run(
        units, strata, () -> (first, count, sums) -> keep(first, count, sums, all), ready -> {});
    return all;
  }

  private static void keep(int first, int count, double[][] sums, double[][] all) {
    for (int b = 0; b < count; b++) {
      int replicate = b;
      all[first + b] = Arrays.stream(sums).mapToDouble(sum -> sum[replicate]).toArray();
    }
  }

  @Test
  void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
    var values = new Values(new Random(5).doubles(1000).toArray());
    double[][] one = sums(values, Strata.one(1000), FEW.withThreads(1));
    assertArrayEquals(one, sums(values, Strata.one(1000), FEW.withThreads(2)));
    assertArrayEquals(one, sums(values, Strata.one(1000), FEW.withThreads(3)));
  }

  /** The draws of one replicate by the stream that everybody gets. */
  @Test
  void drawsComeFromTheStreamOfTheReplicate() {
    for (int n : new int[] {2, 3, 10, 999}) {
      double[] expected = new double[n];
      var random = RandomStreams.of(1, 4);
      long half = 0xFFFFFFFFL;
      for (int draw = 1; draw < n; draw += 2) {
        long bits = random.nextLong();
        if (draw + 1 < n) {
          expected[(int) ((bits & half) * n >>> 32)] += n / (n - 1.0);
        }
        expected[(int) ((bits >>> 32) * n >>> 32)] += n / (n - 1.0);
      }
      assertArrayEquals(expected, sums(new Own(n), Strata.one(n), FEW)[4], 1e-12);
    }
  }

  @Test
  void anotherSeedGivesOtherReplicates() {
    var values = new Values(1, 2, 4, 8, 16, 32);
    double[][] first = sums(values, Strata.one(6), FEW);
    double[][] second = sums(values, Strata.one(6), FEW.withSeed(2));
    assertEquals(false, Arrays.deepEquals(first, second));
  }

  @Test
  void theWeightsOfAStratumAlwaysSumToItsUnits() {
    Strata strata = Strata.of(0, 0, 0, 1, 1, 2, 2, 2, 2, 2).withFraction(0, .3, .1);
    for (double[] weights : sums(new Own(10), strata, FEW)) {
      assertEquals(3, Arrays.stream(weights, 0, 3).sum(), 1e-12);
      assertEquals(2, Arrays.stream(weights, 3, 5).sum(), 1e-12);
      assertEquals(5, Arrays.stream(weights, 5, 10).sum(), 1e-12);
    }
  }

  @Test
  void oneUnitLessThanThereAreIsDrawn() {
    for (double[] weights : sums(new Own(4), Strata.one(4), FEW)) {
      for (double weight : weights) {
        assertEquals(0, weight * 3 / 4 % 1, 1e-12);
      }
    }
  }

  @Test
  void theOnlyUnitOfAStratumAndAWholePopulationStandStill() {
    Strata strata = Strata.of(0, 1, 1, 1).withFraction(0, 1, 0);
    for (double[] weights : sums(new Own(4), strata, FEW)) {
      assertArrayEquals(new double[] {1, 1, 1, 1}, weights);
    }
  }

  @Test
  void unitsAloneInTheirStratumAreCounted() {
    assertEquals(2, Bootstrap.alone(Strata.of(0, 1, 1, 2, 3).withFraction(0, 0, .5, 1)));
    assertEquals(1, Bootstrap.alone(Strata.one(1)));
    assertEquals(0, Bootstrap.alone(Strata.one(2)));
  }

  @Test
  void totalsScatterAsTheirLinearisedVarianceSays() {
    double[] y = new Random(11).doubles(40, 0, 5).toArray();
    int[] stratum = IntStream.range(0, 40).map(i -> i < 12 ? 0 : 1).toArray();
    double expected = variance(y, 0, 12) * 12 * (1 - .25) + variance(y, 12, 40) * 28;
    double[][] totals =
        sums(
            new Values(y),
            Strata.of(stratum).withFraction(.25, 0),
            Bootstrap.withDefaults().withReplicates(20_000));
    double[] drawn = Arrays.stream(totals).mapToDouble(t -> t[0]).toArray();
    assertEquals(1, variance(drawn, 0, drawn.length) / expected, .04);
  }

  /** Streams that only lag behind one another would give replicates that are nearly the same. */
  @Test
  void neighbouringReplicatesHaveNothingInCommon() {
    double[] y = new Random(3).doubles(400).toArray();
    double[] means =
        Arrays.stream(sums(new Values(y), Strata.one(400), FEW.withReplicates(500)))
            .mapToDouble(sum -> sum[0])
            .toArray();
    double expected = variance(y, 0, 400) * 400;
    double lagged = 0;
    double mean = Arrays.stream(means).average().orElseThrow();
    for (int b = 1; b < 500; b++) {
      lagged += (means[b] - mean) * (means[b - 1] - mean) / 499;
    }
    assertEquals(0, lagged / expected, .15);
    assertEquals(1, variance(means, 0, 60) / expected, .5);
    assertEquals(1, variance(means, 0, 500) / expected, .2);
  }

  @Test
  void rowsOfAClusterAreDrawnTogether() {
    UnitSums clusters = new Own(6).within(new int[] {0, 1, 0, 1, 2, 2}, 3);
    for (double[] weights : sums(clusters, Strata.one(3), FEW)) {
      assertEquals(weights[0], weights[2]);
      assertEquals(weights[1], weights[3]);
      assertEquals(weights[4], weights[5]);
    }
  }

  @Test
  void theWholeSampleCountsEveryUnitOnce() {
    assertArrayEquals(new double[] {63}, Bootstrap.whole(new Values(1, 2, 4, 8, 16, 32)));
  }

  @Test
  void whoeverWatchesMayEndTheRun() {
    assertThrows(
        CancellationException.class,
        () ->
            FEW.run(
                new Values(1, 2),
                Strata.one(2),
                () -> (first, count, sums) -> {},
                ready -> {
                  throw new CancellationException();
                }));
  }

  @Test
  void unitsAndStrataMustBelongTogether() {
    assertThrows(IllegalArgumentException.class, () -> sums(new Values(1, 2), Strata.one(3), FEW));
  }

  private static double variance(double[] values, int from, int to) {
    double mean = Arrays.stream(values, from, to).average().orElseThrow();
    double squares = Arrays.stream(values, from, to).map(v -> (v - mean) * (v - mean)).sum();
    return squares / (to - from - 1);
  }
}
