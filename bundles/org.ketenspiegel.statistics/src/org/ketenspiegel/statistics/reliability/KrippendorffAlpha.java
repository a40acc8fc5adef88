// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.reliability.Agreement.Reason;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.UnitSums;

/**
 * Krippendorff's α = 1 − Do/De for any number of coders and missing values (Krippendorff 2011,
 * Computing Krippendorff's Alpha-Reliability): Do is the mean distance of the values within units,
 * De that of all pairable values. Units that fewer than two coders coded say nothing. The interval
 * comes from drawing units again.
 */
public record KrippendorffAlpha(SetDistance distance, Bootstrap bootstrap) {

  /** With the bootstrap's defaults. */
  public static KrippendorffAlpha by(SetDistance distance) {
    return new KrippendorffAlpha(distance, Bootstrap.withDefaults());
  }

  public KrippendorffAlpha with(Bootstrap newBootstrap) {
    return new KrippendorffAlpha(distance, newBootstrap);
  }

  /**
   * Alpha of values that are sets, each coder's in any order.
   *
   * @param units for each unit the values of the coders who coded it
   */
  public <V> Agreement of(List<List<Set<V>>> units) {
    List<List<Set<V>>> paired = units.stream().filter(u -> u.size() > 1).toList();
    if (paired.isEmpty()) {
      return new Agreement.Undefined(Reason.NOTHING_CODED_TWICE, 0);
    }
    List<Set<V>> kinds = paired.stream().flatMap(List::stream).distinct().toList();
    double[][] between = new double[kinds.size()][kinds.size()];
    for (int a = 0; a < between.length; a++) {
      for (int b = 0; b < between.length; b++) {
        between[a][b] = distance.between(kinds.get(a), kinds.get(b));
      }
    }
    Sums sums = new Sums(counts(paired, kinds), between);
    double[] whole = Bootstrap.whole(sums);
    double value = sums.alpha(whole);
    if (!Double.isFinite(value)) {
      return new Agreement.Undefined(Reason.NO_VARIATION, paired.size());
    }
    double[] all = replicates(sums);
    double[] kept = Arrays.stream(all).filter(Double::isFinite).toArray();
    int values = paired.stream().mapToInt(List::size).sum();
    return new Agreement.Alpha(
        value, paired.size(), values, alike(sums.counts), kept, all.length - kept.length);
  }

  private double[] replicates(Sums sums) {
    double[] all = new double[bootstrap.replicates()];
    bootstrap.run(
        sums,
        Strata.one(sums.units()),
        () ->
            (first, count, drawn) -> {
              double[] one = new double[drawn.length];
              for (int r = 0; r < count; r++) {
                for (int sum = 0; sum < one.length; sum++) {
                  one[sum] = drawn[sum][r];
                }
                all[first + r] = sums.alpha(one);
              }
            },
        ready -> {});
    return all;
  }

  private static <V> int[][] counts(List<List<Set<V>>> units, List<Set<V>> kinds) {
    List<int[]> counts = new ArrayList<>();
    for (List<Set<V>> unit : units) {
      int[] own = new int[kinds.size()];
      unit.forEach(value -> own[kinds.indexOf(value)]++);
      counts.add(own);
    }
    return counts.toArray(int[][]::new);
  }

  private static double alike(int[][] counts) {
    long same = 0;
    long pairs = 0;
    for (int[] unit : counts) {
      int m = Arrays.stream(unit).sum();
      pairs += (long) m * (m - 1);
      same += Arrays.stream(unit).mapToLong(c -> (long) c * (c - 1)).sum();
    }
    return (double) same / pairs;
  }

  /**
   * What alpha needs of a unit: the sum of the distances of its values over m − 1, and how often
   * each kind of value occurs.
   *
   * @param counts for each unit how often it has each kind of value
   * @param between the distances of the kinds
   */
  private record Sums(int[][] counts, double[][] between) implements UnitSums {

    @Override
    public int units() {
      return counts.length;
    }

    @Override
    public int width() {
      return between.length + 1;
    }

    @Override
    public void read(int from, int count, double[] into) {
      for (int u = 0; u < count; u++) {
        int[] unit = counts[from + u];
        double[] own = Arrays.stream(unit).asDoubleStream().toArray();
        int at = u * width();
        into[at] = distances(own) / (Arrays.stream(unit).sum() - 1);
        System.arraycopy(own, 0, into, at + 1, own.length);
      }
    }

    /** NaN where all values are of one kind. */
    double alpha(double[] sums) {
      double[] all = Arrays.copyOfRange(sums, 1, sums.length);
      double n = Arrays.stream(all).sum();
      double expected = distances(all) / (n - 1);
      return expected > 0 ? 1 - sums[0] / expected : Double.NaN;
    }

    private double distances(double[] number) {
      double total = 0;
      for (int a = 0; a < number.length; a++) {
        if (number[a] != 0) {
          for (int b = 0; b < number.length; b++) {
            total += number[a] * number[b] * between[a][b];
          }
        }
      }
      return total;
    }
  }
}
