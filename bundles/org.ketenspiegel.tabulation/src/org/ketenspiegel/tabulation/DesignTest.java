// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.tabulation.Groups.Answered;

/**
 * Groups of respondents compared as they were drawn: z of shares and scores and Welch's t of means
 * for a simple random sample, the linearised difference of domains for any declared design
 * (statistics 4.4 and 4.6).
 */
record DesignTest(double level) implements ColumnTest {

  @Override
  public Optional<Difference> of(Measure measure, Answered first, Answered second) {
    UnitSums a = first.answers().sums(measure);
    UnitSums b = second.answers().sums(measure);
    Optional<Estimate> known =
        measure instanceof Measure.Nps
            ? Estimator.scoreDifference(a, b)
            : Estimator.difference(a, b);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (measure instanceof Measure.Share && a.simple()) {
      Proportions shares =
          new Proportions(
              (double) first.answers().count(measure) / a.base(),
              a.base(),
              (double) second.answers().count(measure) / b.base(),
              b.base());
      return shares.difference(
          measure, first, second, Test.POOLED_Z.key(), shares.unpooled(), level);
    }
    String test = Test.independent(measure, a.simple()).key();
    return ColumnTest.difference(measure, first, second, test, known.get(), level);
  }
}
