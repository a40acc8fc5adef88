// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

import java.util.BitSet;
import java.util.List;

/** Bounds of every unknown, which narrowing by inequalities draws closer. */
record Bounds(int[] low, int[] high) {

  Bounds copy() {
    return new Bounds(low.clone(), high.clone());
  }

  boolean open(int unknown) {
    return low[unknown] < high[unknown];
  }

  long range(int unknown) {
    return (long) high[unknown] - low[unknown];
  }

  /**
   * Narrows until no inequality says more; false when an inequality cannot hold any more. Only
   * values that occur in no solution are taken away, so false is a proof.
   */
  boolean narrow(List<Inequality> inequalities, Effort effort) {
    var moved = new BitSet(low.length);
    moved.set(0, low.length);
    do {
      var before = (BitSet) moved.clone();
      moved.clear();
      for (var inequality : inequalities) {
        if (!touched(inequality, before) && !touched(inequality, moved)) {
          continue;
        }
        effort.spend();
        var slack = inequality.greatest(low, high) - inequality.least();
        if (slack < 0) {
          return false;
        }
        narrow(inequality, slack, moved);
      }
    } while (!moved.isEmpty());
    return true;
  }

  private static boolean touched(Inequality inequality, BitSet moved) {
    for (var x : inequality.unknowns()) {
      if (moved.get(x)) {
        return true;
      }
    }
    return inequality.unknowns().length == 0;
  }

  private void narrow(Inequality inequality, long slack, BitSet moved) {
    for (var i = 0; i < inequality.unknowns().length; i++) {
      var x = inequality.unknowns()[i];
      var c = inequality.coefficients()[i];
      if (c == 0 || slack / Math.abs(c) >= range(x)) {
        continue;
      }
      var room = slack / Math.abs(c);
      if (c > 0) {
        low[x] = (int) (high[x] - room);
      } else {
        high[x] = (int) (low[x] + room);
      }
      moved.set(x);
    }
  }
}
