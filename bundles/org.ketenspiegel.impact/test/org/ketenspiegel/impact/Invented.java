// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.SplittableRandom;

/**
 * Judgements with a common impression, and aspects of falling weight. The same seed gives the same
 * answers.
 *
 * @param outcome n answers from 1 to 5
 * @param aspects p × n answers
 */
record Invented(int[] outcome, int[][] aspects) {

  static Invented of(int rows, int aspects, double halo, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] outcome = new int[rows];
    int[][] answers = new int[aspects][rows];
    for (int row = 0; row < rows; row++) {
      double impression = halo * random.nextGaussian();
      double sum = 0.3 * random.nextGaussian();
      for (int k = 0; k < aspects; k++) {
        double value = impression + random.nextGaussian() + 0.4 * k - 0.6;
        answers[k][row] = Survey.rated(value)[0];
        sum += (value - 0.4 * k + 0.6) / (k + 2);
      }
      outcome[row] = Survey.rated(sum)[0];
    }
    return new Invented(outcome, answers);
  }

  Survey survey() {
    return Survey.of(outcome).drivers(aspects);
  }
}
