// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ketenspiegel.reconciliation.figures.Printed;
import org.ketenspiegel.reconciliation.whole.Answer;
import org.ketenspiegel.reconciliation.whole.Inequality;

/** The printed values next to an impossible one that whole counts can give beside other figures. */
record Nearby(Optional<Printed> below, Optional<Printed> above) {

  private static final int STEPS = 100;

  /** Looks up to a hundred units to either side. */
  static Nearby of(
      Printed value,
      Function<Collection<Inequality>, Answer> solve,
      Function<Printed, List<Inequality>> saying) {
    return new Nearby(next(value, -1, solve, saying), next(value, 1, solve, saying));
  }

  /** The first value in a direction that is possible. */
  static Optional<Printed> next(
      Printed value,
      int direction,
      Function<Collection<Inequality>, Answer> solve,
      Function<Printed, List<Inequality>> saying) {
    for (var step = 1; step <= STEPS; step++) {
      var candidate = value.plus((long) direction * step);
      if (solve.apply(saying.apply(candidate)) == Answer.POSSIBLE) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
