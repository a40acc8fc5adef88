// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Condition;
import org.ketenspiegel.reconstruction.spec.Spec;

/**
 * What lies under the answers: a Gaussian copula of a few factors, some of which are shared by
 * everybody in a cluster.
 */
public final class Factors {
  private final Spec spec;
  private final Answers answers;
  private final Map<String, double[]> drawn = new HashMap<>();

  public Factors(Spec spec, Answers answers) {
    this.spec = spec;
    this.answers = answers;
  }

  /** Where each respondent stands on what a column measures; only the order matters. */
  double[] latent(Column column) {
    int n = answers.respondents();
    double[] latent = new double[n];
    SplitMix own = new SplitMix(spec.seed(), "column " + column.name());
    double common = 0;
    for (double loading : column.loadings().values()) common += loading * loading;
    double rest = Math.sqrt(1 - common);
    for (int row = 0; row < n; row++)
      latent[row] = column.order().equals("rows") ? row : rest * own.normal();
    column
        .loadings()
        .forEach(
            (name, loading) -> {
              double[] factor = drawn.computeIfAbsent(name, this::draw);
              for (int row = 0; row < n; row++) latent[row] += loading * factor[row];
            });
    column
        .shifts()
        .forEach(
            (segment, shift) -> {
              Condition who = spec.segment(segment);
              for (int row = 0; row < n; row++) if (answers.in(who, row)) latent[row] += shift;
            });
    return latent;
  }

  private double[] draw(String name) {
    String per = spec.factors().get(name);
    SplitMix stream = new SplitMix(spec.seed(), "factor " + name);
    double[] factor = new double[answers.respondents()];
    Map<Integer, Double> shared = new TreeMap<>();
    for (int row = 0; row < factor.length; row++)
      factor[row] =
          per.equals("respondent")
              ? stream.normal()
              : shared.computeIfAbsent(answers.codes(per)[row], code -> stream.normal());
    return standardised(factor);
  }

  private static double[] standardised(double[] x) {
    double mean = 0;
    for (double v : x) mean += v / x.length;
    double squares = 0;
    for (double v : x) squares += (v - mean) * (v - mean) / x.length;
    double sd = Math.sqrt(squares);
    for (int i = 0; i < x.length; i++) x[i] = sd == 0 ? 0 : (x[i] - mean) / sd;
    return x;
  }
}
