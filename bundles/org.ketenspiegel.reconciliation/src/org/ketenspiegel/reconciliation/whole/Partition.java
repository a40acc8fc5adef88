// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Groups unknowns that inequalities tie together; fixed unknowns tie nothing. */
public final class Partition {

  /** The group of an inequality all of whose unknowns are fixed. */
  public static final int NONE = -1;

  private final int[] parent;
  private final IntPredicate open;

  private Partition(int size, IntPredicate open) {
    this.open = open;
    parent = new int[size];
    for (var i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The groups of these unknowns before anything ties them. */
  public static Partition of(Unknowns unknowns) {
    return new Partition(
        unknowns.size(), unknown -> unknowns.low(unknown) < unknowns.high(unknown));
  }

  static Partition of(Bounds bounds) {
    return new Partition(bounds.low().length, bounds::open);
  }

  /** Ties the open unknowns of an inequality together. */
  public void tie(Inequality inequality) {
    var first = group(inequality);
    for (var unknown : inequality.unknowns()) {
      if (open.test(unknown)) {
        parent[root(unknown)] = first;
      }
    }
  }

  /** The group an inequality belongs to, or {@link #NONE}. */
  public int group(Inequality inequality) {
    for (var unknown : inequality.unknowns()) {
      if (open.test(unknown)) {
        return root(unknown);
      }
    }
    return NONE;
  }

  private int root(int unknown) {
    var at = unknown;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The inequalities, those that are tied together in one list. */
  List<List<Inequality>> split(List<Inequality> inequalities) {
    inequalities.forEach(this::tie);
    Map<Integer, List<Inequality>> groups = new LinkedHashMap<>();
    for (var inequality : inequalities) {
      groups.computeIfAbsent(group(inequality), key -> new ArrayList<>()).add(inequality);
    }
    return List.copyOf(groups.values());
  }
}
