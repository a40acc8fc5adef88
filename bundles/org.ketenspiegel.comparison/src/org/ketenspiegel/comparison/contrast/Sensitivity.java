// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Alternative;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.comparison.McNemar;
import org.ketenspiegel.statistics.comparison.PairedMeans;
import org.ketenspiegel.statistics.comparison.PairedOutcome;

/** Paired judgements once more, of those only who gave both (statistics 4.7). */
final class Sensitivity {

  private Sensitivity() {}

  static List<Alternative> of(
      Relation relation, Measure measure, Responses a, Responses b, double level) {
    if (relation != Relation.PAIRED) {
      return List.of();
    }
    List<Alternative> found = new ArrayList<>();
    Optional<PairedOutcome.Known> pairs = pairs(a, b);
    double unit = measure instanceof Measure.Nps ? 100 : 1;
    pairs.ifPresent(
        known -> {
          Estimate d = known.difference().scaled(unit);
          alternative(Test.COMPLETE_PAIRS, d, d.test(), known.pairs(), level).ifPresent(found::add);
          if (measure instanceof Measure.Share && a.sums().simple()) {
            alternative(Test.MCNEMAR, d, midP(a, b), known.pairs(), level).ifPresent(found::add);
          }
        });
    return found;
  }

  private static Optional<PairedOutcome.Known> pairs(Responses a, Responses b) {
    return PairedMeans.withDefaults().completePairs(a.values(), b.values(), a.drawn())
            instanceof PairedOutcome.Known known
        ? Optional.of(known)
        : Optional.empty();
  }

  private static TestOutcome midP(Responses a, Responses b) {
    return McNemar.midP(only(a, b), only(b, a));
  }

  private static int only(Responses yes, Responses no) {
    return (int)
        IntStream.range(0, yes.values().length)
            .filter(row -> yes.values()[row] == 1 && no.values()[row] == 0)
            .count();
  }

  private static Optional<Alternative> alternative(
      Test test, Estimate d, TestOutcome outcome, int pairs, double level) {
    return outcome instanceof TestOutcome.Tested tested
        ? Optional.of(
            new Alternative(
                test,
                Text.of(
                    "alleen wie beide beoordeelde (n = " + pairs + ")",
                    "only those who judged both (n = " + pairs + ")"),
                pairs,
                d.value(),
                d.standardError(),
                d.interval(level),
                tested.statistic(),
                tested.degreesOfFreedom(),
                tested.p()))
        : Optional.empty();
  }
}
