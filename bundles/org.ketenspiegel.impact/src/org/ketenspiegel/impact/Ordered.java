// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.statistics.drivers.OrderedLogit;
import org.ketenspiegel.statistics.drivers.OrderedResult;

/**
 * What the aspects weigh when only the order of the overall judgement counts: a check whether their
 * ranks hang on the distances between its answers (statistics 4.12). Of whoever judged everything,
 * so only beside a matrix of the same respondents.
 *
 * @param weights of the aspects, summing to McFadden's measure; empty when there is no such model
 */
record Ordered(double[] weights) {

  private static final double[] NONE = {};

  /** Beside a matrix of so many respondents by one rule for missing answers. */
  static Ordered of(Answers answers, MissingRule rule, int n) {
    if (rule == MissingRule.PAIRWISE) {
      return new Ordered(NONE);
    }
    OrderedResult result =
        OrderedLogit.of(
            answers.sample().outcome(), answers.sample().drivers(), answers.sample().weights());
    return new Ordered(
        result instanceof OrderedResult.Fitted fitted && fitted.n() == n
            ? fitted.weights().stream().mapToDouble(w -> w).toArray()
            : NONE);
  }

  OptionalDouble weight(int driver) {
    return weights.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(weights[driver]);
  }

  /** Whether a driver ranks otherwise by these weights than by the importances. */
  boolean ranksOtherwise(int driver, double[] importances) {
    return weights.length > 0 && rank(weights, driver) != rank(importances, driver);
  }

  private static long rank(double[] values, int driver) {
    return IntStream.range(0, values.length).filter(k -> values[k] > values[driver]).count();
  }
}
