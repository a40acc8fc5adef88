// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

import java.util.ArrayList;
import java.util.List;

/**
 * Complete search for whole numbers inside bounds that satisfy inequalities: narrow the bounds,
 * take what shares no unknown apart, halve one range, try both halves. It says impossible only when
 * every half was ruled out; a search that spends more than its limit says that nothing is decided.
 */
public final class Search {

  private static final long LIMIT = 20_000_000;

  private final Unknowns unknowns;
  private final long limit;

  public Search(Unknowns unknowns) {
    this(unknowns, LIMIT);
  }

  /** A search that may look at no more than {@code limit} inequalities. */
  public Search(Unknowns unknowns, long limit) {
    this.unknowns = unknowns;
    this.limit = limit;
  }

  /** Whether whole numbers satisfy all inequalities at once. */
  public Answer solve(List<Inequality> inequalities) {
    var excerpt = Excerpt.of(unknowns, inequalities);
    return solve(excerpt.bounds(), excerpt.inequalities(), new Effort(limit));
  }

  private static Answer solve(Bounds bounds, List<Inequality> inequalities, Effort effort) {
    if (!bounds.narrow(inequalities, effort)) {
      return Answer.IMPOSSIBLE;
    }
    if (effort.spent()) {
      return Answer.NOT_DECIDED;
    }
    var left = new ArrayList<Inequality>();
    for (var inequality : inequalities) {
      if (!inequality.holds(bounds.low(), bounds.high())) {
        left.add(inequality);
      }
    }
    for (var part : Partition.of(bounds).split(left)) {
      var answer = halve(bounds.copy(), part, effort);
      if (answer != Answer.POSSIBLE) {
        return answer;
      }
    }
    return Answer.POSSIBLE;
  }

  private static Answer halve(Bounds bounds, List<Inequality> inequalities, Effort effort) {
    var x = tightest(bounds, inequalities);
    var middle = Math.floorDiv(bounds.low()[x] + bounds.high()[x], 2);
    var lower = bounds.copy();
    lower.high()[x] = middle;
    var answer = solve(lower, inequalities, effort);
    if (answer != Answer.IMPOSSIBLE) {
      return answer;
    }
    bounds.low()[x] = middle + 1;
    return solve(bounds, inequalities, effort);
  }

  /** The open unknown with the smallest range: it soonest shows that a branch leads nowhere. */
  private static int tightest(Bounds bounds, List<Inequality> inequalities) {
    var best = -1;
    for (var inequality : inequalities) {
      for (var x : inequality.unknowns()) {
        if (bounds.open(x) && (best < 0 || bounds.range(x) < bounds.range(best))) {
          best = x;
        }
      }
    }
    return best;
  }
}
