// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import java.util.SplittableRandom;

/** Streams of random numbers, one for each of many runs under one seed. */
public final class RandomStreams {

  /** The golden ratio, as every SplittableRandom that is made from a seed takes it. */
  static final long STEP = 0x9E3779B97F4A7C15L;

  private RandomStreams() {}

  /**
   * A stream that depends on the seed and the number only. Both are mixed first (Stafford's 13th
   * variant of MurmurHash3's finalizer): a SplittableRandom that begins a step further than another
   * gives the same numbers a step later.
   */
  public static SplittableRandom of(long seed, long number) {
    return new SplittableRandom(start(seed, number));
  }

  /**
   * The same stream where a number more or less counts: it begins with this state, moves on by
   * {@link #STEP}, and {@link #finished} makes a number of a state.
   */
  static long start(long seed, long number) {
    return mixed(mixed(seed) + number);
  }

  private static long mixed(long value) {
    return finished(value + 0x632BE59BD9B4E019L);
  }

  static long finished(long state) {
    long z = state;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
