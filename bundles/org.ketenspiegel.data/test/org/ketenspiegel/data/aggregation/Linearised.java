// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.function.IntToDoubleFunction;
import org.ketenspiegel.data.design.Units;
import org.ketenspiegel.data.design.Units.FirstStage;

/** Means and Taylor standard errors (statistics 4.2) from nothing but the sums of a summary. */
record Linearised(double mean, double error) {

  /** Of scores of the dictionary's entries; NaN where an entry is out of the base. */
  static Linearised of(CodeSummary summary, int group, IntToDoubleFunction score) {
    double total = 0;
    double sum = 0;
    for (int i = 0; i < summary.entries().size(); i++) {
      if (!Double.isNaN(score.applyAsDouble(i))) {
        total += summary.weight(group, i);
        sum += summary.weight(group, i) * score.applyAsDouble(i);
      }
    }
    double mean = sum / total;
    int units = summary.units().size();
    var first = new double[units];
    var second = new double[units];
    for (int unit = 0; unit < units; unit++) {
      for (int i = 0; i < summary.entries().size(); i++) {
        double u = (score.applyAsDouble(i) - mean) / total;
        if (!Double.isNaN(u)) {
          first[unit] += summary.weight(group, unit, i) * u;
          second[unit] += summary.weightSquared(group, unit, i) * u * u;
        }
      }
    }
    return new Linearised(mean, error(summary.units(), first, second));
  }

  static Linearised of(NumberSummary summary, int group) {
    double total = 0;
    double sum = 0;
    int units = summary.units().size();
    for (int unit = 0; unit < units; unit++) {
      total += summary.w(group, unit);
      sum += summary.wz(group, unit);
    }
    double m = sum / total;
    var first = new double[units];
    var second = new double[units];
    for (int u = 0; u < units; u++) {
      first[u] = (summary.wz(group, u) - m * summary.w(group, u)) / total;
      double squares =
          summary.wwzz(group, u) - 2 * m * summary.wwz(group, u) + m * m * summary.ww(group, u);
      second[u] = squares / (total * total);
    }
    return new Linearised(summary.shift() + m, error(summary.units(), first, second));
  }

  private static double error(Units units, double[] first, double[] second) {
    var sum = new double[units.strata()];
    var squares = new double[units.strata()];
    for (int unit = 0; unit < units.size(); unit++) {
      sum[units.stratum(unit)] += first[unit];
      squares[units.stratum(unit)] +=
          units.firstStage() == FirstStage.CLUSTERS ? first[unit] * first[unit] : second[unit];
    }
    double variance = 0;
    for (int h = 0; h < sum.length; h++) {
      double n = units.drawn(h);
      variance += (1 - units.fraction(h)) * n / (n - 1) * (squares[h] - sum[h] * sum[h] / n);
    }
    return Math.sqrt(variance);
  }
}
