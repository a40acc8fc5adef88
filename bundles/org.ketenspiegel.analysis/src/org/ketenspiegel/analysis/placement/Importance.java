// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.Map;
import java.util.OptionalDouble;
import org.ketenspiegel.statistics.Interval;

/**
 * What is known of a driver besides its place.
 *
 * @param lmg share of R², 0 or more; the shares of all drivers sum to R²
 * @param johnson Johnson's relative weight, likewise
 * @param correlation with the outcome, −1 to 1
 * @param beta standardised coefficient of the full regression
 * @param vif variance inflation, 1 or more
 * @param partial correlation with the outcome given the mean of the person's answers to the other
 *     aspects: what is left of it when the general impression (halo) is taken out
 * @param ordered relative weight in an ordered logit model, in which only the order of the outcomes
 *     counts; those of all drivers sum to McFadden's measure
 * @param intervals of those measures that replicates were made of, performance among them
 */
public record Importance(
    double lmg,
    double johnson,
    double correlation,
    double beta,
    double vif,
    double partial,
    OptionalDouble ordered,
    Map<Measure, Interval> intervals) {

  public Importance {
    intervals = Map.copyOf(intervals);
  }

  /** The measure's value; performance and rank are no importance. */
  public double value(Measure measure) {
    return switch (measure) {
      case LMG -> lmg;
      case JOHNSON -> johnson;
      case CORRELATION -> correlation;
      case BETA -> beta;
      case PERFORMANCE, RANK -> throw new IllegalArgumentException(measure + " is no importance");
    };
  }
}
