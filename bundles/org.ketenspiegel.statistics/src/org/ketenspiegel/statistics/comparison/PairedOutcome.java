// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import java.util.List;
import org.ketenspiegel.statistics.Estimate;

/** The difference of two judgements of the same respondents, or why there is none. */
public sealed interface PairedOutcome {

  /**
   * First less second.
   *
   * @param difference in the unit of the answers
   * @param pairs respondents with a weight above 0 who gave both judgements
   */
  record Known(Estimate difference, int pairs) implements PairedOutcome {}

  /** One of the judgements (or, where pairs are asked for, the pair) was given by nobody. */
  record NoAnswers() implements PairedOutcome {}

  /**
   * These strata have a single primary sampling unit and nothing says how to treat them.
   *
   * @param difference first less second, which needs no variance
   * @param strata their numbers, ascending
   */
  record LonelyStrata(double difference, List<Integer> strata) implements PairedOutcome {}
}
