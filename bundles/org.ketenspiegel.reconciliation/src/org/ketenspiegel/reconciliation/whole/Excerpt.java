// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Inequalities and the bounds of just the unknowns they speak of, numbered anew. */
record Excerpt(Bounds bounds, List<Inequality> inequalities) {

  static Excerpt of(Unknowns unknowns, List<Inequality> inequalities) {
    var numbers = new HashMap<Integer, Integer>();
    var renumbered = new ArrayList<Inequality>(inequalities.size());
    for (var inequality : inequalities) {
      var own =
          Arrays.stream(inequality.unknowns())
              .map(each -> numbers.computeIfAbsent(each, key -> numbers.size()))
              .toArray();
      renumbered.add(new Inequality(own, inequality.coefficients(), inequality.least()));
    }
    var bounds = new Bounds(new int[numbers.size()], new int[numbers.size()]);
    numbers.forEach(
        (unknown, number) -> {
          bounds.low()[number] = unknowns.low(unknown);
          bounds.high()[number] = unknowns.high(unknown);
        });
    return new Excerpt(bounds, renumbered);
  }
}
