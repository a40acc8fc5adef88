// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.estimation.SimpleShares;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Change.Rounding;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.PAdjustment;
import org.ketenspiegel.statistics.TestOutcome;

/** Tests later waves against earlier ones; unrounded values decide (statistics 4.17). */
record Changes(double level, PAdjustment adjustment, Overlap overlap) {

  /** Later less earlier; empty when one has nobody or nothing varies. */
  Optional<Change> between(Asked before, Asked after, Measure measure, Link link) {
    Responses a = after.answers();
    Responses b = before.answers();
    Optional<SimpleShares> shares =
        overlap.isPanel(before, after)
            ? Optional.empty()
            : SimpleShares.of(Relation.SAMPLES, measure, a, b);
    return overlap
        .difference(before, after)
        .flatMap(
            raw -> {
              Estimate estimate = shares.map(SimpleShares::unpooled).orElse(raw);
              TestOutcome outcome = shares.map(SimpleShares::test).orElseGet(estimate::test);
              return outcome instanceof TestOutcome.Tested tested
                  ? Optional.of(
                      new Change(
                          before.wave(),
                          after.wave(),
                          overlap.isPanel(before, after)
                              ? Test.PANEL
                              : Test.independent(
                                  measure, before.sums().simple() && after.sums().simple()),
                          estimate.value(),
                          estimate.standardError(),
                          shares
                              .map(s -> s.interval(level))
                              .orElseGet(() -> estimate.interval(level)),
                          tested.statistic(),
                          tested.degreesOfFreedom(),
                          tested.p(),
                          tested.p(),
                          Rounding.FAIR,
                          link))
                  : Optional.empty();
            });
  }

  /** All changes of one course together. */
  List<Change> adjusted(List<Change> family, Printed printed) {
    double[] p = adjustment.adjust(family.stream().mapToDouble(Change::p).toArray());
    List<Change> adjusted = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      Change change = family.get(i);
      adjusted.add(change.adjusted(p[i], rounding(change, p[i], printed)));
    }
    return adjusted;
  }

  private static Rounding rounding(Change change, double p, Printed printed) {
    if (p < Change.LEVEL) {
      return printed.hides(change.from(), change.to()) ? Rounding.HIDES : Rounding.FAIR;
    }
    return !printed.alike(change.from(), change.to())
            && Math.abs(change.estimate()) < printed.unit() / 2
        ? Rounding.MAKES
        : Rounding.FAIR;
  }
}
