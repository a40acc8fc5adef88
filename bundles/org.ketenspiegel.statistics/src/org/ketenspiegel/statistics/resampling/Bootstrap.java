// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

  /** So many replicates at most are summed side by side. */
  public static final int MOST_AT_ONCE = 128;

  private static final int LEAST_AT_ONCE = 16;
  private static final int COUNTERS = 1 << 21;

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

  /** Makes estimates of the sums of replicates; used by one thread at a time. */
  @FunctionalInterface
  public interface Estimate {
    /**
     * @param first number of the first replicate, from 0
     * @param count how many replicates, at most {@link Bootstrap#MOST_AT_ONCE}
     * @param sums for each of the units' sums an array in which every replicate has its place;
     *     valid during the call
     */
    void take(int first, int count, double[][] sums);
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
    run(units, new int[] {0, units.units()}, strata, estimates, done);
  }

  /**
   * The same with the sums of each domain apart, for units that lie in one domain each and come
   * domain after domain: a domain's sums are only added to by its own units.
   *
   * @param ends 0, and for each of d domains the unit after its last; units from the last end on
   *     are drawn but summed nowhere
   * @param estimates given d × width sums, domain after domain
   */
  public void run(
      UnitSums units, int[] ends, Strata strata, Supplier<Estimate> estimates, IntConsumer done) {
    if (units.units() != strata.psus()) {
      throw new IllegalArgumentException(
          units.units() + " units in strata of " + strata.psus() + " units");
    }
    Draws draws = new Draws(strata);
    int atOnce = Math.clamp(COUNTERS / Math.max(1, units.units()), LEAST_AT_ONCE, MOST_AT_ONCE);
    var pool = Executors.newFixedThreadPool(threads);
    try {
      ThreadLocal<Part> own =
          ThreadLocal.withInitial(() -> new Part(units, ends, draws, atOnce, estimates.get()));
      List<Future<?>> parts = new ArrayList<>();
      for (int from = 0; from < replicates; from += atOnce) {
        int first = from;
        int count = Math.min(atOnce, replicates - from);
        parts.add(pool.submit(() -> own.get().estimate(seed, first, count)));
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

  /**
   * How many units were drawn alone from their stratum and not with certainty. They stand still in
   * every replicate, so intervals leave their part of the uncertainty out and whoever shows them
   * has to say so.
   */
  public static int alone(Strata strata) {
    int[] sizes = new int[strata.fraction().length];
    Arrays.stream(strata.stratumOfPsu()).forEach(h -> sizes[h]++);
    double[] fraction = strata.fraction();
    return (int)
        IntStream.range(0, sizes.length).filter(h -> sizes[h] == 1 && fraction[h] < 1).count();
  }

  /** The sums of the sample itself: every unit once. */
  public static double[] whole(UnitSums units) {
    var block = new Block(units.width(), 1, 1);
    block.begin(1);
    for (int unit = 0; unit < Block.UNITS; unit++) {
      block.weights(unit)[0] = 1;
    }
    for (int from = 0; from < units.units(); from += Block.UNITS) {
      int size = Math.min(Block.UNITS, units.units() - from);
      block.read(units, from, size);
      block.add(size, 0);
    }
    return Arrays.stream(block.sums()).mapToDouble(sum -> sum[0]).toArray();
  }
}
