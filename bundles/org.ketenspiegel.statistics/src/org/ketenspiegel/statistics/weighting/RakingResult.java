// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.weighting;

import java.util.List;

/** Weights that fit the margins, or why there are none. */
public sealed interface RakingResult {

  /**
   * Every margin is as wanted.
   *
   * @param weights n weights
   * @param rounds rounds through all margins
   * @param error the largest |sum − target|/target left
   * @param before for each margin the sums of design weights per category
   * @param after the same of the new weights
   * @param design what the design weights were like
   * @param raked what the new weights are like
   */
  record Raked(
      double[] weights,
      int rounds,
      double error,
      List<double[]> before,
      List<double[]> after,
      WeightSpread design,
      WeightSpread raked)
      implements RakingResult {}

  /**
   * The margins contradict one another on the cells that occur, or more rounds are needed.
   *
   * @param rounds tried
   * @param error the largest |sum − target|/target left
   * @param margin number of the margin with that error
   */
  record NotConverged(int rounds, double error, int margin) implements RakingResult {}

  /** Nobody with a weight is in these categories although somebody should be. */
  record EmptyCategories(List<Category> categories) implements RakingResult {}

  /** Rows of an unknown category, or of one without a target: classify or leave them out first. */
  record Unclassified(int margin, int rows) implements RakingResult {}

  /** This margin has another total than the first one. */
  record TotalsDiffer(int margin, double total, double expected) implements RakingResult {}

  /** No row has a weight. */
  record NoWeight() implements RakingResult {}

  /** A category of a margin, both numbered from 0, and the sum of weights it should have. */
  record Category(int margin, int number, double target) {}
}
