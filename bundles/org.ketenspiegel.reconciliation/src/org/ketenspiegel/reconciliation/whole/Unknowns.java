// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

import java.util.Arrays;
import java.util.List;

/** Whole unknowns, numbered from zero, each between two bounds. */
public final class Unknowns {

  private int[] low = new int[64];
  private int[] high = new int[64];
  private int size;

  /** Adds an unknown that is at least {@code least} and at most {@code most}; gives its number. */
  public int add(int least, int most) {
    if (size == low.length) {
      low = Arrays.copyOf(low, 2 * size + 1);
      high = Arrays.copyOf(high, 2 * size + 1);
    }
    low[size] = least;
    high[size] = most;
    return size++;
  }

  public Unknowns copy() {
    var copy = new Unknowns();
    copy.low = low.clone();
    copy.high = high.clone();
    copy.size = size;
    return copy;
  }

  public int size() {
    return size;
  }

  public int low(int unknown) {
    return low[unknown];
  }

  public int high(int unknown) {
    return high[unknown];
  }

  /** Draws the bounds closer by what always holds; false, and no change, when that cannot be. */
  public boolean tighten(List<Inequality> facts) {
    var bounds = new Bounds(low.clone(), high.clone());
    if (!bounds.narrow(facts, new Effort(Long.MAX_VALUE))) {
      return false;
    }
    low = bounds.low();
    high = bounds.high();
    return true;
  }
}
