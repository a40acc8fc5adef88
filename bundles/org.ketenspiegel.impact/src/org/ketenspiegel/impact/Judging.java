// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.Arrays;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.impact.ImpactOptions.Performance;

/**
 * What an answer is worth as a judgement, and what the next lower and higher answers are.
 *
 * @param scores of the categories, rising; empty when answers are plain numbers
 */
record Judging(Performance performance, double[] scores) {

  private static final int BEST = 2;

  static Judging of(Performance performance, Variable variable) {
    return new Judging(
        performance,
        variable.scale().scored().stream()
            .mapToDouble(c -> c.score().orElseThrow())
            .distinct()
            .toArray());
  }

  /** The worth of each score; NaN where there is none. */
  double[] of(double... given) {
    return performance == Performance.MEAN ? given : Arrays.stream(given).map(this::of).toArray();
  }

  /** The score itself, or 1 for one of the two best categories and 0 for another. */
  double of(double score) {
    return switch (performance) {
      case MEAN -> score;
      case TOP2 ->
          Double.isNaN(score)
              ? Double.NaN
              : score >= scores[Math.max(0, scores.length - BEST)] ? 1 : 0;
    };
  }

  /** The score so many categories further; the same one at the end of the scale. */
  double beside(double score, int places) {
    int at = Arrays.binarySearch(scores, score);
    return at < 0 ? score : scores[Math.clamp(at + places, 0, scores.length - 1)];
  }
}
