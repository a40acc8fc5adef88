// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import java.util.HashSet;
import java.util.Set;

/** How far apart two values of one unit are, from 0 (the same) to 1. */
public enum SetDistance {
  /** 0 for equal sets, else 1; of sets of one value the nominal difference. */
  NOMINAL {
    @Override
    public <V> double between(Set<V> a, Set<V> b) {
      return a.equals(b) ? 0 : 1;
    }
  },
  /** 1 − |A∩B| / |A∪B|. */
  JACCARD {
    @Override
    public <V> double between(Set<V> a, Set<V> b) {
      return 1 - overlap(a, b);
    }
  },
  /**
   * Passonneau's measure of agreement on set-valued items (LREC 2006) as a distance: 1 − Jaccard ×
   * m, in which m is 1 for equal sets, 2/3 where one lies in the other, 1/3 where they overlap.
   */
  MASI {
    @Override
    public <V> double between(Set<V> a, Set<V> b) {
      double m = a.equals(b) ? 1 : a.containsAll(b) || b.containsAll(a) ? 2.0 / 3 : 1.0 / 3;
      return 1 - overlap(a, b) * m;
    }
  };

  public abstract <V> double between(Set<V> a, Set<V> b);

  private static <V> double overlap(Set<V> a, Set<V> b) {
    Set<V> both = new HashSet<>(a);
    both.retainAll(b);
    int either = a.size() + b.size() - both.size();
    return either == 0 ? 1 : (double) both.size() / either;
  }
}
