// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.statistics.Differences;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.PAdjustment;
import org.ketenspiegel.statistics.ProportionIntervals;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.tabulation.TabulationOptions.Correction;

/** The differences between the parts of a banner, within each agency; all pairs are a family. */
final class Pairs {

  private final double level;
  private final Correction correction;

  Pairs(double level, Correction correction) {
    this.level = level;
    this.correction = correction;
  }

  List<Difference> of(Measure measure, List<Tables.Answered> groups) {
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        Tables.Answered first = groups.get(i);
        Tables.Answered second = groups.get(j);
        if (independent(first, second)) {
          difference(measure, first, second).ifPresent(found::add);
        }
      }
    }
    return adjusted(found);
  }

  /** A group within another, such as the staff of one agency within all staff, is not compared. */
  private static boolean independent(Tables.Answered first, Tables.Answered second) {
    return !first.whole()
        && !second.whole()
        && first.variable().equals(second.variable())
        && !first.rows().intersects(second.rows());
  }

  private Optional<Difference> difference(
      Measure measure, Tables.Answered first, Tables.Answered second) {
    UnitSums a = first.answers().sums(measure);
    UnitSums b = second.answers().sums(measure);
    Optional<Estimate> known = Estimator.difference(a, b);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    boolean pooled = measure instanceof Measure.Share && a.simple();
    Estimate estimate = measure instanceof Measure.Nps ? known.get().scaled(100) : known.get();
    TestOutcome outcome = pooled ? pooled(measure, first, second) : estimate.test();
    if (!(outcome instanceof TestOutcome.Tested tested)) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            measure.line().key(),
            first.group().key(),
            second.group().key(),
            pooled ? "pooled z" : a.simple() ? "Welch t" : "design-based t",
            estimate.value(),
            estimate.standardError(),
            pooled ? newcombe(measure, first, second) : estimate.interval(level),
            tested.statistic(),
            tested.degreesOfFreedom(),
            tested.p(),
            tested.p()));
  }

  private static TestOutcome pooled(
      Measure measure, Tables.Answered first, Tables.Answered second) {
    double n1 = first.answers().base().base();
    double n2 = second.answers().base().base();
    return Differences.pooledZ(
        first.answers().count(measure) / n1, n1, second.answers().count(measure) / n2, n2);
  }

  private Interval newcombe(Measure measure, Tables.Answered first, Tables.Answered second) {
    ProportionIntervals wilson = ProportionIntervals.withDefaults().withLevel(level);
    double n1 = first.answers().base().base();
    double n2 = second.answers().base().base();
    double p1 = first.answers().count(measure) / n1;
    double p2 = second.answers().count(measure) / n2;
    return Differences.newcombe(
        p1, wilson.wilson(p1, n1).interval(), p2, wilson.wilson(p2, n2).interval());
  }

  private List<Difference> adjusted(List<Difference> family) {
    double[] p = family.stream().mapToDouble(Difference::p).toArray();
    double[] adjusted =
        switch (correction) {
          case HOLM -> PAdjustment.HOLM.adjust(p);
          case BH -> PAdjustment.BENJAMINI_HOCHBERG.adjust(p);
          case BONFERRONI -> PAdjustment.BONFERRONI.adjust(p);
          case NONE -> p;
        };
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      found.add(family.get(i).adjusted(adjusted[i]));
    }
    return found;
  }
}
