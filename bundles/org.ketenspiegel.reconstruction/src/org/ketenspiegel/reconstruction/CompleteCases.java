// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The respondents who judged every aspect and the whole, and what their answers say about impact.
 */
final class CompleteCases {
  private final double[][] aspects;
  private final double[] outcome;
  private final int[] rows;

  CompleteCases(Answers answers, Drivers drivers) {
    aspects = drivers.aspects().stream().map(answers::scores).toArray(double[][]::new);
    outcome = answers.scores(drivers.outcome());
    rows =
        IntStream.range(0, outcome.length)
            .filter(row -> !Double.isNaN(outcome[row]))
            .filter(
                row ->
                    IntStream.range(0, aspects.length)
                        .noneMatch(k -> Double.isNaN(aspects[k][row])))
            .toArray();
  }

  int size() {
    return rows.length;
  }

  double[] means() {
    return IntStream.range(0, aspects.length)
        .mapToDouble(k -> Measures.mean(complete(aspects[k])))
        .toArray();
  }

  double alpha() {
    return Measures.alpha(
        IntStream.range(0, aspects.length)
            .mapToObj(k -> complete(aspects[k]))
            .toArray(double[][]::new));
  }

  double[] lmg() {
    return Importance.lmg(among(), outcomeCorrelations());
  }

  double[][] among() {
    List<double[]> complete =
        IntStream.range(0, aspects.length).mapToObj(k -> complete(aspects[k])).toList();
    double[][] r = new double[aspects.length][aspects.length];
    for (int i = 0; i < r.length; i++)
      for (int j = 0; j < r.length; j++)
        r[i][j] = i == j ? 1 : Measures.correlation(complete.get(i), complete.get(j));
    return r;
  }

  double[] outcomeCorrelations() {
    double[] y = complete(outcome);
    double[] r = new double[aspects.length];
    for (int k = 0; k < r.length; k++) r[k] = Measures.correlation(complete(aspects[k]), y);
    return r;
  }

  /**
   * The correlations with the outcome under which the impact would be as wanted, found by scaling
   * each until it is.
   */
  double[] outcomeCorrelations(double[] wanted) {
    double[][] among = among();
    double[] r = wanted.clone();
    for (int k = 0; k < r.length; k++) r[k] = 0.5;
    for (int round = 0; round < 60; round++) {
      double[] lmg = Importance.lmg(among, r);
      for (int k = 0; k < r.length; k++)
        r[k] *= Math.sqrt(Math.sqrt(wanted[k] / Math.max(lmg[k], 1e-6)));
    }
    return r;
  }

  private double[] complete(double[] column) {
    double[] kept = new double[rows.length];
    for (int i = 0; i < rows.length; i++) kept[i] = column[rows[i]];
    return kept;
  }
}
