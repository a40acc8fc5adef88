// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Condition;
import org.ketenspiegel.reconstruction.spec.Drivers;
import org.ketenspiegel.reconstruction.spec.Spec;
import org.ketenspiegel.reconstruction.spec.Target;
import org.ketenspiegel.reconstruction.tuning.CompleteCases;
import org.ketenspiegel.reconstruction.tuning.DesignedDifference;
import org.ketenspiegel.reconstruction.tuning.Measures;
import org.ketenspiegel.statistics.TestOutcome;

/** Holds the finished answers against the spec, from the answers alone. */
final class Account {
  private final Spec spec;
  private final Answers answers;
  private final List<Report.Outcome> outcomes = new ArrayList<>();

  Account(Spec spec, Answers answers) {
    this.spec = spec;
    this.answers = answers;
  }

  Report report(Map<Spec.Choice, Integer> withoutTick) {
    for (Column column : spec.columns()) if (!column.open()) column(column);
    withoutTick.forEach(
        (choice, left) ->
            add(choice.options().get(0), "answers without a tick", "0", "" + left, left == 0));
    Map<String, Double> intraclass = intraclass();
    for (Spec.Pair pair : spec.correlations()) correlation(pair);
    for (Spec.Difference difference : spec.differences()) difference(difference);
    List<Report.Impact> impacts = spec.drivers().stream().map(this::impact).toList();
    return new Report(spec.name(), outcomes, impacts, intraclass, betweenJudgements());
  }

  private void column(Column column) {
    int[] codes = answers.codes(column.name());
    column
        .answered()
        .forEach(
            (segment, n) -> {
              Condition who = spec.segment(segment);
              int count = 0;
              for (int row = 0; row < codes.length; row++)
                if (codes[row] != Answers.NONE && answers.in(who, row)) count++;
              add(column.name(), "answered in " + segment, "" + n, "" + count, n == count);
            });
    for (Target target : Target.parse(column.targets())) figure(column, target, codes);
  }

  private void figure(Column column, Target target, int[] codes) {
    Condition who = spec.segment(target.segment());
    double top = 0;
    double bottom = target.constantDivisor();
    for (int row = 0; row < codes.length; row++) {
      if (codes[row] == Answers.NONE || !answers.in(who, row)) continue;
      top += target.numerator(codes[row], column);
      bottom += target.divisor(codes[row], column);
    }
    String wanted = target.value().toPlainString();
    if (bottom == 0) {
      add(column.name(), target.name(), wanted, "nobody answered", false);
      return;
    }
    BigDecimal printed = target.printed(top, bottom);
    add(
        column.name(),
        target.name(),
        wanted,
        printed.toPlainString(),
        printed.compareTo(target.value()) == 0);
  }

  private Map<String, Double> intraclass() {
    Map<String, Double> found = new LinkedHashMap<>();
    for (Column column : spec.columns()) {
      if (column.intraclass().isEmpty()) continue;
      double icc =
          Measures.intraclass(answers.scores(column.name()), answers.codes(spec.clusters()));
      double low = column.intraclass().get(0);
      double high = column.intraclass().get(1);
      found.put(column.name(), icc);
      add(
          column.name(),
          "intra-cluster correlation",
          number(low) + " to " + number(high),
          number(icc),
          low <= icc && icc <= high);
    }
    return found;
  }

  private void correlation(Spec.Pair pair) {
    double r =
        Measures.correlation(
            answers.scores(pair.between().get(0)), answers.scores(pair.between().get(1)));
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
          add(difference.column(), what, wanted, number(test.p()), test.p() < 0.05 == significant);
      case TestOutcome.Untested none ->
          add(difference.column(), what, wanted, none.reason().name(), false);
    }
  }

  private Report.Impact impact(Drivers drivers) {
    CompleteCases cases = new CompleteCases(answers, drivers);
    double[] means = cases.means();
    double[] lmg = cases.lmg();
    double[] r = cases.outcomeCorrelations();
    double r2 = Arrays.stream(lmg).sum();
    double line = Arrays.stream(means).average().orElseThrow();
    List<Report.Aspect> aspects = new ArrayList<>();
    for (int k = 0; k < lmg.length; k++) {
      String column = drivers.aspects().get(k);
      Drivers.Quadrant quadrant = Drivers.Quadrant.of(means[k] >= line, lmg[k] >= r2 / lmg.length);
      aspects.add(new Report.Aspect(column, means[k], r[k], lmg[k] / r2, quadrant));
      Drivers.Quadrant wanted = drivers.quadrants().getOrDefault(column, quadrant);
      add(
          column,
          "quadrant for " + drivers.outcome(),
          wanted.name(),
          quadrant.name(),
          wanted == quadrant);
    }
    return new Report.Impact(
        drivers.name(),
        drivers.outcome(),
        cases.size(),
        cases.alpha(),
        meanOffDiagonal(cases.among()),
        r2,
        aspects);
  }

  private static double meanOffDiagonal(double[][] r) {
    double sum = -r.length;
    for (double[] row : r) for (double value : row) sum += value;
    return sum / (r.length * (r.length - 1));
  }

  private Map<String, Double> betweenJudgements() {
    Map<String, Double> found = new LinkedHashMap<>();
    List<String> outcomes = spec.drivers().stream().map(Drivers::outcome).toList();
    for (int i = 0; i < outcomes.size(); i++)
      for (int j = i + 1; j < outcomes.size(); j++)
        found.put(
            outcomes.get(i) + " " + outcomes.get(j),
            Measures.correlation(answers.scores(outcomes.get(i)), answers.scores(outcomes.get(j))));
    return found;
  }

  private void add(String where, String what, String wanted, String reached, boolean met) {
    outcomes.add(new Report.Outcome(where, what, wanted, reached, Report.Result.of(met)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
