// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.reliability.AlphaBootstrap.Replicates;
import org.ketenspiegel.statistics.reliability.AlphaBootstrap.Sample;
import org.ketenspiegel.statistics.resampling.Bootstrap;

class AlphaBootstrapTest {

  private static final Bootstrap MANY = Bootstrap.withDefaults().withReplicates(1000);

  private static double[][] items(int n) {
    var random = new Random(21);
    double[][] items = new double[5][n];
    for (int row = 0; row < n; row++) {
      double common = random.nextGaussian();
      for (double[] item : items) {
        item[row] = Math.clamp(Math.round(3 + common + random.nextGaussian()), 1, 5);
      }
    }
    items[2][4] = Double.NaN;
    return items;
  }

  private static Sample clustered(double[][] items) {
    int n = items[0].length;
    double[] weights = new Random(2).doubles(n, .5, 2).toArray();
    int[] unit = IntStream.range(0, n).map(row -> row / 5).toArray();
    return new Sample(items, weights, unit, Strata.one(n / 5));
  }

  private static Replicates replicates(Bootstrap bootstrap, Sample sample) {
    return AlphaBootstrap.withDefaults().with(bootstrap).of(sample).orElseThrow();
  }

  /** Each row counts as often as its unit weighs in the replicate. */
  @Test
  void everyReplicateIsAlphaWithItsWeights() {
    Sample sample = clustered(items(100));
    var few = MANY.withReplicates(70);
    double[] found = replicates(few, sample).replicates();
    double[][] units = new double[70][20];
    few.run(
        new Each(20),
        sample.strata(),
        () ->
            (first, count, sums) -> {
              for (int m = 0; m < count; m++) {
                for (int u = 0; u < 20; u++) {
                  units[first + m][u] = sums[u][m];
                }
              }
            },
        ready -> {});
    for (int b = 0; b < 70; b++) {
      double[] own = units[b];
      double[] weights =
          IntStream.range(0, 100).mapToDouble(i -> sample.weights()[i] * own[i / 5]).toArray();
      var alpha = (Reliability.Alpha) CronbachAlpha.of(sample.items(), weights);
      assertEquals(alpha.value(), found[b], 1e-12);
    }
  }

  /** A sum for each unit, so that the sums of a replicate are its weights. */
  private record Each(int units) implements org.ketenspiegel.statistics.resampling.UnitSums {
    @Override
    public int width() {
      return units;
    }

    @Override
    public void read(int from, int count, double[] into) {
      Arrays.fill(into, 0, count * units, 0);
      for (int u = 0; u < count; u++) {
        into[u * units + from + u] = 1;
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
    Sample sample = clustered(items(200));
    assertArrayEquals(
        replicates(MANY.withThreads(1), sample).replicates(),
        replicates(MANY.withThreads(2), sample).replicates());
  }

  @Test
  void intervalsOfRowsAreNearFeldts() {
    double[][] items = items(600);
    var replicates = replicates(MANY, Sample.ofRows(items));
    var feldt = ((Reliability.Alpha) CronbachAlpha.of(items)).interval(.95);
    assertEquals(feldt.low(), replicates.percentile(.95).orElseThrow().low(), .015);
    assertEquals(feldt.high(), replicates.percentile(.95).orElseThrow().high(), .015);
    Interval bca = replicates.bca(.95).orElseThrow();
    assertTrue(bca.low() < replicates.alpha() && replicates.alpha() < bca.high());
    assertEquals(0, replicates.failed());
  }

  @Test
  void theSquaresOfContributionsAreNearlyTheVariance() {
    var replicates = replicates(MANY.withReplicates(4000), clustered(items(500)));
    double linear = Arrays.stream(replicates.contributions()).map(c -> c * c).sum();
    double mean = Arrays.stream(replicates.replicates()).average().orElseThrow();
    double drawn =
        Arrays.stream(replicates.replicates()).map(r -> (r - mean) * (r - mean)).sum() / 4000;
    assertEquals(1, drawn / linear, .12);
  }

  @Test
  void withoutAlphaThereAreNoReplicates() {
    assertEquals(
        Optional.empty(),
        AlphaBootstrap.withDefaults().of(Sample.ofRows(new double[][] {{1, 1}, {2, 2}})));
  }
}
