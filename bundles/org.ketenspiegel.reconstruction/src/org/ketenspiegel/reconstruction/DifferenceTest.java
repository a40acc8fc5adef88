// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The design-based test of one difference of two segments: every cluster is drawn as one, all from
 * one stratum.
 */
record DifferenceTest(double[] scores, boolean[] first, boolean[] second, int[] clusters) {

  DifferenceTest(Spec spec, Answers answers, Spec.Difference difference) {
    this(
        answers.scores(difference.column()),
        members(spec, answers, difference.between().get(0)),
        members(spec, answers, difference.between().get(1)),
        clusters(spec, answers));
  }

  private static boolean[] members(Spec spec, Answers answers, String segment) {
    Condition who = spec.segment(segment);
    boolean[] in = new boolean[answers.respondents()];
    for (int row = 0; row < in.length; row++) in[row] = who.holds(answers, row);
    return in;
  }

  private static int[] clusters(Spec spec, Answers answers) {
    int[] own = new int[answers.respondents()];
    for (int row = 0; row < own.length; row++) own[row] = row;
    return spec.clusters().isEmpty() ? own : answers.codes(spec.clusters());
  }

  double t() {
    return Measures.difference(scores, first, second, clusters);
  }

  int degrees() {
    return (int) Arrays.stream(clusters).distinct().count() - 1;
  }

  double p() {
    return 2 * new TDistribution(degrees()).cumulativeProbability(-Math.abs(t()));
  }
}
