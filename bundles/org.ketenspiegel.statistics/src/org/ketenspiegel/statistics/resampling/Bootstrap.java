// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.ketenspiegel.statistics.design.Strata;

/**
 * Draws first-stage units again and sums them with their new weights, never copying a row. The same
 * seed gives the same bits on any number of threads.
 *
 * @param replicates how often, 1 or more
 * @param seed of the draws
 * @param threads 1 or more
 */
public record Bootstrap(int replicates, long seed, int threads) {

  /** So many units are summed for one replicate after another while they are near. */
  private static final int UNITS = 32;

  private static final int MOST_AT_ONCE = 64;
  private static final int LEAST_AT_ONCE = 4;
  private static final int COUNTERS = 1 << 18;

  public Bootstrap {
    if (replicates < 1 || threads < 1) {
      throw new IllegalArgumentException(replicates + " replicates on " + threads + " threads");
    }
  }

  /** 2,000 replicates, seed 1, a thread per processor. */
  public static Bootstrap withDefaults() {
    return new Bootstrap(2000, 1, Runtime.getRuntime().availableProcessors());
  }

  public Bootstrap withReplicates(int newReplicates) {
    return new Bootstrap(newReplicates, seed, threads);
  }

  public Bootstrap withSeed(long newSeed) {
    return new Bootstrap(replicates, newSeed, threads);
  }

  public Bootstrap withThreads(int newThreads) {
    return new Bootstrap(replicates, seed, newThreads);
  }

  /** Makes an estimate of the sums of one replicate; used by one thread at a time. */
  @FunctionalInterface
  public interface Estimate {
    /**
     * @param replicate its number, from 0
     * @param sums its sums, of the width of the units'; valid during the call
     */
    void take(int replicate, double[] sums);
  }

  /**
   * Gives the sums of every replicate to an estimate, from several threads, each with its own.
   *
   * @param units sums of u units
   * @param strata of the same u units
   * @param estimates one for each thread that asks
   * @param done told in the calling thread how many replicates are ready, from the first on; may
   *     throw to end the run
   */
  public void run(UnitSums units, Strata strata, Supplier<Estimate> estimates, IntConsumer done) {
    if (units.units() != strata.psus()) {
      throw new IllegalArgumentException(
          units.units() + " units in strata of " + strata.psus() + " units");
    }
    Draws draws = new Draws(strata);
    int atOnce = Math.clamp(COUNTERS / Math.max(1, units.units()), LEAST_AT_ONCE, MOST_AT_ONCE);
    var pool = Executors.newFixedThreadPool(threads);
    try {
      ThreadLocal<Estimate> own = ThreadLocal.withInitial(estimates);
      List<Future<?>> parts = new ArrayList<>();
      for (int from = 0; from < replicates; from += atOnce) {
        int first = from;
        int count = Math.min(atOnce, replicates - from);
        parts.add(pool.submit(() -> part(units, draws, first, count, own.get())));
      }
      for (int i = 0; i < parts.size(); i++) {
        parts.get(i).get();
        done.accept(Math.min(replicates, (i + 1) * atOnce));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("estimating a replicate failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException)
          new CancellationException("interrupted while resampling").initCause(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void part(UnitSums units, Draws draws, int first, int count, Estimate estimate) {
    int n = units.units();
    int width = units.width();
    short[] times = new short[count * n];
    for (int r = 0; r < count; r++) {
      draws.count(seed, first + r, times, r * n);
    }
    double[][] sums = new double[count][width];
    Block block = new Block(width);
    for (int from = 0; from < n; from += UNITS) {
      int size = Math.min(UNITS, n - from);
      units.read(from, size, block.sums);
      for (int r = 0; r < count; r++) {
        block.draw(draws, times, r * n, from, size, width);
        add(block, sums[r]);
      }
    }
    for (int r = 0; r < count; r++) {
      estimate.take(first + r, sums[r]);
    }
  }

  /** Four units at a time, because the sums are then read and written a quarter as often. */
  private static void add(Block block, double[] sums) {
    int width = sums.length;
    int unit = 0;
    for (; unit + 4 <= block.drawn; unit += 4) {
      double w0 = block.weights[unit];
      double w1 = block.weights[unit + 1];
      double w2 = block.weights[unit + 2];
      double w3 = block.weights[unit + 3];
      int s0 = block.starts[unit];
      int s1 = block.starts[unit + 1];
      int s2 = block.starts[unit + 2];
      int s3 = block.starts[unit + 3];
      double[] units = block.sums;
      for (int q = 0; q < width; q++) {
        sums[q] +=
            w0 * units[s0 + q] + w1 * units[s1 + q] + (w2 * units[s2 + q] + w3 * units[s3 + q]);
      }
    }
    for (; unit < block.drawn; unit++) {
      addTo(sums, block.sums, block.starts[unit], block.weights[unit]);
    }
  }

  /** Some units that are near in memory, and which of them a replicate has drawn. */
  private static final class Block {

    private final double[] sums;
    private final int[] starts = new int[UNITS];
    private final double[] weights = new double[UNITS];
    private int drawn;

    Block(int width) {
      sums = new double[UNITS * width];
    }

    void draw(Draws draws, short[] times, int offset, int from, int size, int width) {
      drawn = 0;
      for (int unit = 0; unit < size; unit++) {
        double weight = draws.weight(from + unit, times[offset + from + unit]);
        if (weight != 0) {
          starts[drawn] = unit * width;
          weights[drawn++] = weight;
        }
      }
    }
  }

  private static void addTo(double[] sums, double[] block, int start, double weight) {
    for (int q = 0; q < sums.length; q++) {
      sums[q] += weight * block[start + q];
    }
  }

  /** The sums of the sample itself: every unit once. */
  public static double[] whole(UnitSums units) {
    double[] sums = new double[units.width()];
    double[] block = new double[UNITS * sums.length];
    for (int from = 0; from < units.units(); from += UNITS) {
      int size = Math.min(UNITS, units.units() - from);
      units.read(from, size, block);
      for (int unit = 0; unit < size; unit++) {
        addTo(sums, block, unit * sums.length, 1);
      }
    }
    return sums;
  }
}
