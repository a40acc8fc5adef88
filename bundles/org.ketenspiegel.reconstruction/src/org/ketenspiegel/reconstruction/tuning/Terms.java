// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Drivers;
import org.ketenspiegel.reconstruction.spec.Spec;
import org.ketenspiegel.statistics.Distributions;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.design.IntraclassCorrelation;
import org.ketenspiegel.statistics.drivers.Correlations;

/**
 * The terms of one column: those of the spec that name it and otherwise only columns drawn before;
 * first those that tell most and cost least.
 */
public final class Terms {
  private final Spec spec;
  private final Answers answers;

  public Terms(Spec spec, Answers answers) {
    this.spec = spec;
    this.answers = answers;
  }

  public List<Term> of(Column column) {
    List<Term> terms = new ArrayList<>();
    double[] x = answers.scores(column.name());
    for (Drivers drivers : spec.drivers())
      if (drivers.outcome().equals(column.name()))
        terms.add(new Judgement(answers, drivers).towards(drivers.wanted()));
    for (Spec.Pair pair : spec.correlations())
      if (pair.between().contains(column.name()) && pair.between().stream().allMatch(answers::has))
        terms.add(correlation(pair));
    if (!column.intraclass().isEmpty()) terms.add(intraclass(column, x));
    for (Spec.Difference difference : spec.differences())
      if (difference.column().equals(column.name())) terms.add(difference(difference));
    return terms;
  }

  private Term intraclass(Column column, double[] x) {
    int[] clusters = answers.codes(spec.clusters());
    double inset = (column.intraclass().get(1) - column.intraclass().get(0)) / 10;
    double low = column.intraclass().get(0) + inset;
    double high = column.intraclass().get(1) - inset;
    return () ->
        switch (IntraclassCorrelation.of(x, clusters)) {
          case IntraclassCorrelation.Known known -> 4 * Term.outside(known.value(), low, high);
          case IntraclassCorrelation.Unknown unknown -> 0;
        };
  }

  private Term correlation(Spec.Pair pair) {
    double[] x = answers.scores(pair.between().get(0));
    double[] y = answers.scores(pair.between().get(1));
    double tolerance = 0.8 * pair.tolerance();
    return () -> Term.outside(correlation(x, y), pair.r() - tolerance, pair.r() + tolerance);
  }

  /** Over the respondents who answered both. */
  public static double correlation(double[] x, double[] y) {
    return Correlations.listwise(new double[][] {x, y}).matrix()[0][1];
  }

  private Term difference(Spec.Difference difference) {
    DesignedDifference test = new DesignedDifference(spec, answers, difference);
    double critical = Distributions.criticalValue(0.95, test.estimate().degreesOfFreedom());
    double steady =
        Math.rint(1e6 * critical) / 1e6; // so that a last bit of a logarithm decides nothing
    boolean significant = difference.verdict() == Spec.Verdict.SIGNIFICANT;
    double low = significant ? 1.2 * steady : 0;
    double high = significant ? 2 * steady : 0.7 * steady;
    return () -> {
      Estimate estimate = test.estimate();
      return 0.1 * Term.outside(Math.abs(estimate.value()) / estimate.standardError(), low, high);
    };
  }
}
