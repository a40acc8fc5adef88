// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.design.Strata;

class ReplicateIntervalsTest {

  private static final double[] INFLUENCE = {-3, -1.5, -1, -.5, 0, .25, .75, 1, 1.5, 2.5, 0};

  /** Numerator and denominator of a weighted mean. */
  private record MeanSums(double[] values, double[] weights) implements UnitSums {
    @Override
    public int units() {
      return values.length;
    }

    @Override
    public int width() {
      return 2;
    }

    @Override
    public void read(int from, int count, double[] into) {
      for (int row = 0; row < count; row++) {
        into[2 * row] = weights[from + row];
        into[2 * row + 1] = weights[from + row] * values[from + row];
      }
    }
  }

  private final Columns clusters = Columns.read("apiclus1");
  private final MeanSums rows = new MeanSums(clusters.get("api00"), clusters.get("unequal"));
  private final Strata strata = strata();
  private final UnitSums units = rows.within(clusters.codes("psu"), strata.psus());

  private Strata strata() {
    int[] psu = clusters.codes("psu");
    int[] stratum = clusters.codes("stratum");
    int[] ofPsu = new int[Arrays.stream(psu).max().orElseThrow() + 1];
    for (int row = 0; row < psu.length; row++) {
      ofPsu[psu[row]] = stratum[row];
    }
    return Strata.of(ofPsu);
  }

  private static Bootstrap.Estimate means(double[] into) {
    return (first, count, sums) -> {
      for (int m = 0; m < count; m++) {
        into[first + m] = sums[1][m] / sums[0][m];
      }
    };
  }

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    var gamma = new GammaDistribution(null, 4, 1, 1e-13);
    double[] replicates =
        IntStream.rangeClosed(1, 399)
            .mapToDouble(i -> gamma.inverseCumulativeProbability((i - .5) / 399))
            .toArray();
    Map<String, DoubleSupplier> computed = new HashMap<>();
    for (double level : new double[] {.9, .95}) {
      add(computed, "percent-" + level, ReplicateIntervals.percentile(replicates, level));
      add(computed, "bca-" + level, ReplicateIntervals.bca(replicates, 3.8, INFLUENCE, level));
    }
    double[] without = without();
    double mean = mean();
    computed.put("jackknife.least", () -> Arrays.stream(without).min().orElseThrow());
    computed.put("jackknife.most", () -> Arrays.stream(without).max().orElseThrow());
    computed.put(
        "jackknife.squares", () -> Arrays.stream(without).map(w -> (w - mean) * (w - mean)).sum());
    computed.put("raowu.se", this::raoWu);
    return Reference.tests("intervals", computed);
  }

  private static void add(
      Map<String, DoubleSupplier> computed, String name, Optional<Interval> interval) {
    computed.put(name + "-low", () -> interval.orElseThrow().low());
    computed.put(name + "-high", () -> interval.orElseThrow().high());
  }

  private double[] without() {
    double[] without = new double[units.units()];
    Jackknife.run(units, strata, means(without));
    return without;
  }

  private double mean() {
    double[] sums = Bootstrap.whole(units);
    return sums[1] / sums[0];
  }

  private double raoWu() {
    double[] drawn = new double[10_000];
    Bootstrap.withDefaults()
        .withReplicates(drawn.length)
        .run(units, strata, () -> means(drawn), ready -> {});
    double mean = mean();
    return Math.sqrt(Arrays.stream(drawn).map(d -> (d - mean) * (d - mean)).sum() / drawn.length);
  }

  @Test
  void contributionsOfAMeanOfEqualWeightsAreItsDeviations() {
    double[] values = {1, 2, 4, 8, 10};
    double[] without = new double[5];
    Jackknife.run(
        new MeanSums(values, new double[] {1, 1, 1, 1, 1}), Strata.one(5), means(without));
    assertArrayEquals(new double[] {6, 5.75, 5.25, 4.25, 3.75}, without, 1e-14);
    assertArrayEquals(
        Arrays.stream(values).map(y -> (y - 5) / 5).toArray(),
        Jackknife.contributions(without, 5, Strata.one(5)),
        1e-14);
  }

  @Test
  void theOnlyUnitOfAStratumStaysIn() {
    double[] without = new double[3];
    var sums = new MeanSums(new double[] {1, 2, 6}, new double[] {1, 1, 1});
    Jackknife.run(sums, Strata.of(0, 1, 1), means(without));
    assertEquals(3, without[0], 1e-15);
    assertEquals(0, Jackknife.contributions(without, 3, Strata.of(0, 1, 1))[0], 1e-15);
  }

  @Test
  void withoutBiasAndSkewnessBothIntervalsAreTheSame() {
    double[] replicates = IntStream.rangeClosed(-100, 100).mapToDouble(i -> i).toArray();
    double[] even = {-1, 1};
    Interval percentile = ReplicateIntervals.percentile(replicates, .9).orElseThrow();
    Interval bca = ReplicateIntervals.bca(replicates, .5, even, .9).orElseThrow();
    assertEquals(-percentile.low(), percentile.high(), 1e-12);
    assertTrue(Math.abs(bca.low() - percentile.low()) < 2);
  }

  @Test
  void replicatesThatSayNothingGiveNoInterval() {
    assertEquals(Optional.empty(), ReplicateIntervals.percentile(new double[] {1}, .95));
    double[] replicates = {1, 2, 3};
    assertEquals(Optional.empty(), ReplicateIntervals.bca(replicates, 0, INFLUENCE, .95));
    assertEquals(Optional.empty(), ReplicateIntervals.bca(replicates, 4, INFLUENCE, .95));
    assertEquals(Optional.empty(), ReplicateIntervals.bca(replicates, 2, new double[3], .95));
  }
}
