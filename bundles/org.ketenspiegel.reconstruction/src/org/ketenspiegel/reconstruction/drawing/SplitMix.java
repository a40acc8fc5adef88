// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

/**
 * Random numbers that are the same bits on every machine: SplitMix64 (Steele, Lea and Flood 2014),
 * with additions only for the normal ones, because logarithms and cosines may differ in their last
 * bit.
 */
public final class SplitMix {
  private long state;

  /**
   * A stream of its own for every purpose, so that changing one column of a spec leaves the draws
   * of the others alone.
   */
  public SplitMix(long seed, String purpose) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < purpose.length(); i++) hash = (hash ^ purpose.charAt(i)) * 0x100000001b3L;
    state = seed * 0x9e3779b97f4a7c15L ^ hash;
    next();
  }

  private long next() {
    long z = state += 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  public double uniform() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  public int below(int bound) {
    return (int) Math.floorMod(next() >>> 1, (long) bound);
  }

  /**
   * Sum of twelve uniform numbers minus six: mean 0, variance 1, near enough to normal for ranks.
   */
  public double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) sum += uniform();
    return sum;
  }
}
