// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

import java.util.HashMap;
import java.util.Map;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.spec.Spec;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.design.Contrast;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.Linearized;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.design.TaylorVariance;

/**
 * The design-based test of one difference of two segments: a cluster is drawn as one, all from one
 * stratum.
 */
public final class DesignedDifference {
  private final double[] scores;
  private final boolean[] first;
  private final boolean[] second;
  private final int[] psu;
  private final int psus;

  public DesignedDifference(Spec spec, Answers answers, Spec.Difference difference) {
    scores = answers.scores(difference.column());
    first = answers.members(spec.segment(difference.between().get(0)));
    second = answers.members(spec.segment(difference.between().get(1)));
    psu = new int[answers.respondents()];
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int row = 0; row < psu.length; row++) {
      int cluster = spec.clusters().isEmpty() ? row : answers.codes(spec.clusters())[row];
      numbers.putIfAbsent(cluster, numbers.size());
      psu[row] = numbers.get(cluster);
    }
    psus = numbers.size();
  }

  /** The difference with its variance; refuses a design of one cluster. */
  public Estimate estimate() {
    Linearized difference = mean(first).minus(mean(second), Contrast.GROUPS);
    return switch (TaylorVariance.withDefaults().of(difference, Strata.one(psus))) {
      case DesignEstimate.Estimated known -> known.estimate();
      case DesignEstimate.LonelyStrata lonely ->
          throw new IllegalArgumentException(
              "a difference cannot be tested in a sample of one cluster");
    };
  }

  private Linearized mean(boolean[] segment) {
    double[] n = new double[psus];
    double[] sum = new double[psus];
    for (int row = 0; row < scores.length; row++)
      if (segment[row] && !Double.isNaN(scores[row])) {
        n[psu[row]]++;
        sum[psu[row]] += scores[row];
      }
    return Linearized.mean(n, sum);
  }
}
