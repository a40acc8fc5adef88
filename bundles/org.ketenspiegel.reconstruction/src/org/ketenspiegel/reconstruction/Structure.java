// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Drivers;
import org.ketenspiegel.reconstruction.spec.Spec;
import org.ketenspiegel.reconstruction.tuning.DesignedDifference;
import org.ketenspiegel.reconstruction.tuning.Judgement;
import org.ketenspiegel.reconstruction.tuning.Terms;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.design.IntraclassCorrelation;
import org.ketenspiegel.statistics.drivers.Correlations;
import org.ketenspiegel.statistics.drivers.DriverRegression;
import org.ketenspiegel.statistics.drivers.DriverResult;

/** How the finished answers hang together, held against what the spec wanted of that. */
final class Structure {
  private static final double LEVEL = 0.05;

  private final Spec spec;
  private final Answers answers;
  private final List<Report.Outcome> outcomes;

  /** Adds to the outcomes given. */
  Structure(Spec spec, Answers answers, List<Report.Outcome> outcomes) {
    this.spec = spec;
    this.answers = answers;
    this.outcomes = outcomes;
  }

  Report report() {
    Map<String, Double> intraclass = new LinkedHashMap<>();
    for (Column column : spec.columns())
      if (!column.intraclass().isEmpty()) intraclass(column, intraclass);
    for (Spec.Pair pair : spec.correlations()) correlation(pair);
    for (Spec.Difference difference : spec.differences()) difference(difference);
    List<Report.Impact> impacts =
        spec.drivers().stream().flatMap(drivers -> impact(drivers).stream()).toList();
    return new Report(spec.name(), outcomes, impacts, intraclass, betweenJudgements());
  }

  private void intraclass(Column column, Map<String, Double> found) {
    double low = column.intraclass().get(0);
    double high = column.intraclass().get(1);
    String what = "intra-cluster correlation";
    String wanted = number(low) + " to " + number(high);
    switch (IntraclassCorrelation.of(
        answers.scores(column.name()), answers.codes(spec.clusters()))) {
      case IntraclassCorrelation.Known known -> {
        found.put(column.name(), known.value());
        add(
            column.name(),
            what,
            wanted,
            number(known.value()),
            low <= known.value() && known.value() <= high);
      }
      case IntraclassCorrelation.Unknown none ->
          add(column.name(), what, wanted, none.reason().name(), false);
    }
  }

  private void correlation(Spec.Pair pair) {
    double r = between(pair.between().get(0), pair.between().get(1));
    add(
        String.join(" and ", pair.between()),
        "correlation",
        number(pair.r()) + " ± " + number(pair.tolerance()),
        number(r),
        Math.abs(r - pair.r()) <= pair.tolerance());
  }

  private void difference(Spec.Difference difference) {
    boolean significant = difference.verdict() == Spec.Verdict.SIGNIFICANT;
    String wanted = significant ? "below 0.05" : "0.05 or more";
    String what = "p of " + String.join(" against ", difference.between());
    switch (new DesignedDifference(spec, answers, difference).estimate().test()) {
      case TestOutcome.Tested test ->
          add(difference.column(), what, wanted, number(test.p()), test.p() < LEVEL == significant);
      case TestOutcome.Untested none ->
          add(difference.column(), what, wanted, none.reason().name(), false);
    }
  }

  private Optional<Report.Impact> impact(Drivers drivers) {
    Judgement judgement = new Judgement(answers, drivers);
    Correlations correlations = judgement.correlations();
    DriverResult result = DriverRegression.of(correlations);
    if (!(result instanceof DriverResult.Fitted fitted)) {
      add(
          drivers.outcome(),
          "impact",
          "of " + drivers.aspects().size() + " aspects",
          result.toString(),
          false);
      return Optional.empty();
    }
    double[] means = Arrays.copyOfRange(correlations.means(), 1, correlations.means().length);
    List<Report.Aspect> aspects = aspects(drivers, means, fitted);
    return Optional.of(
        new Report.Impact(
            drivers.name(),
            drivers.outcome(),
            fitted.n(),
            judgement.alpha(),
            meanAmongAspects(correlations.matrix()),
            fitted.rSquared(),
            aspects));
  }

  private List<Report.Aspect> aspects(Drivers drivers, double[] means, DriverResult.Fitted fitted) {
    double line = Arrays.stream(means).average().orElseThrow();
    List<Report.Aspect> aspects = new ArrayList<>();
    for (int k = 0; k < means.length; k++) {
      String column = drivers.aspects().get(k);
      double share = fitted.drivers().get(k).lmg() / fitted.rSquared();
      Drivers.Quadrant quadrant =
          Drivers.Quadrant.of(means[k] >= line, share >= 1.0 / means.length);
      Drivers.Quadrant wanted = drivers.quadrants().getOrDefault(column, quadrant);
      aspects.add(
          new Report.Aspect(
              column, means[k], fitted.drivers().get(k).correlation(), share, quadrant));
      add(
          column,
          "quadrant for " + drivers.outcome(),
          wanted.name(),
          quadrant.name(),
          wanted == quadrant);
    }
    return aspects;
  }

  private static double meanAmongAspects(double[][] r) {
    double sum = 0;
    for (int i = 1; i < r.length; i++) for (int j = 1; j < i; j++) sum += r[i][j];
    return 2 * sum / ((r.length - 1) * (r.length - 2));
  }

  private Map<String, Double> betweenJudgements() {
    Map<String, Double> found = new LinkedHashMap<>();
    List<String> judged = spec.drivers().stream().map(Drivers::outcome).toList();
    for (int i = 0; i < judged.size(); i++)
      for (int j = i + 1; j < judged.size(); j++)
        found.put(judged.get(i) + " " + judged.get(j), between(judged.get(i), judged.get(j)));
    return found;
  }

  private double between(String first, String second) {
    return Terms.correlation(answers.scores(first), answers.scores(second));
  }

  private void add(String where, String what, String wanted, String reached, boolean met) {
    outcomes.add(new Report.Outcome(where, what, wanted, reached, Report.Result.of(met)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
