// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The terms of one column: those of the spec that name it and otherwise only columns drawn before.
 */
final class Terms {
  private final Spec spec;
  private final Answers answers;

  Terms(Spec spec, Answers answers) {
    this.spec = spec;
    this.answers = answers;
  }

  List<Term> of(Column column) {
    List<Term> terms = new ArrayList<>();
    double[] x = answers.scores(column.name());
    if (!column.intraclass().isEmpty()) terms.add(intraclass(column, x));
    for (Spec.Pair pair : spec.correlations())
      if (pair.between().contains(column.name()) && pair.between().stream().allMatch(answers::has))
        terms.add(correlation(pair));
    for (Drivers drivers : spec.drivers())
      if (drivers.outcome().equals(column.name())) terms.add(profile(drivers));
    for (Spec.Difference difference : spec.differences())
      if (difference.column().equals(column.name())) terms.add(difference(difference));
    return terms;
  }

  private Term intraclass(Column column, double[] x) {
    int[] clusters = answers.codes(spec.clusters());
    double inset = (column.intraclass().get(1) - column.intraclass().get(0)) / 10;
    double low = column.intraclass().get(0) + inset;
    double high = column.intraclass().get(1) - inset;
    return () -> 4 * Term.outside(Measures.intraclass(x, clusters), low, high);
  }

  private Term correlation(Spec.Pair pair) {
    double[] x = answers.scores(pair.between().get(0));
    double[] y = answers.scores(pair.between().get(1));
    double tolerance = 0.8 * pair.tolerance();
    return () ->
        Term.outside(Measures.correlation(x, y), pair.r() - tolerance, pair.r() + tolerance);
  }

  private Term profile(Drivers drivers) {
    CompleteCases cases = new CompleteCases(answers, drivers);
    double[] wanted = cases.outcomeCorrelations(drivers.wanted());
    return () -> {
      double off = 0;
      double[] r = cases.outcomeCorrelations();
      for (int k = 0; k < wanted.length; k++)
        off += Term.outside(r[k], wanted[k] - 0.005, wanted[k] + 0.005);
      return off;
    };
  }

  private Term difference(Spec.Difference difference) {
    DifferenceTest test = new DifferenceTest(spec, answers, difference);
    double critical =
        Math.rint(1e6 * new TDistribution(test.degrees()).inverseCumulativeProbability(0.975))
            / 1e6;
    double low = difference.verdict() == Spec.Verdict.SIGNIFICANT ? 1.2 * critical : 0;
    double high = difference.verdict() == Spec.Verdict.SIGNIFICANT ? 2 * critical : 0.7 * critical;
    return () -> 0.1 * Term.outside(Math.abs(test.t()), low, high);
  }
}
