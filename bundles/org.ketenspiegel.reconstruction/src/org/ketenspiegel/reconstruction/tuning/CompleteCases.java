// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.spec.Drivers;

/**
 * The respondents who judged every aspect and the whole, and what their answers say about impact.
 * The outcome may still change hands; who answered, and the aspects, may not.
 */
public final class CompleteCases {
  private final double[][] aspects;
  private final double[] outcome;
  private final int[] rows;

  public CompleteCases(Answers answers, Drivers drivers) {
    double[][] judged = drivers.aspects().stream().map(answers::scores).toArray(double[][]::new);
    outcome = answers.scores(drivers.outcome());
    rows =
        IntStream.range(0, outcome.length)
            .filter(row -> !Double.isNaN(outcome[row]))
            .filter(row -> Arrays.stream(judged).noneMatch(aspect -> Double.isNaN(aspect[row])))
            .toArray();
    aspects = Arrays.stream(judged).map(this::complete).toArray(double[][]::new);
  }

  public int size() {
    return rows.length;
  }

  public double[] means() {
    return Arrays.stream(aspects).mapToDouble(Measures::mean).toArray();
  }

  public double alpha() {
    return Measures.alpha(aspects);
  }

  /** LMG per aspect; sums to the explained variance. */
  public double[] lmg() {
    return Importance.lmg(among(), outcomeCorrelations());
  }

  /** Correlations among the aspects. */
  public double[][] among() {
    double[][] r = new double[aspects.length][aspects.length];
    for (int i = 0; i < r.length; i++)
      for (int j = 0; j < r.length; j++)
        r[i][j] = i == j ? 1 : Measures.correlation(aspects[i], aspects[j]);
    return r;
  }

  public double[] outcomeCorrelations() {
    double[] y = complete(outcome);
    return Arrays.stream(aspects).mapToDouble(aspect -> Measures.correlation(aspect, y)).toArray();
  }

  /**
   * The correlations with the outcome under which the impact would be as wanted, found by scaling
   * each until it is.
   */
  double[] outcomeCorrelations(double[] wanted) {
    double[][] among = among();
    double[] r = new double[wanted.length];
    Arrays.fill(r, 0.5);
    for (int round = 0; round < 60; round++) {
      double[] lmg = Importance.lmg(among, r);
      for (int k = 0; k < r.length; k++)
        r[k] *= Math.sqrt(Math.sqrt(wanted[k] / Math.max(lmg[k], 1e-6)));
    }
    return r;
  }

  private double[] complete(double[] column) {
    return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
  }
}
