// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.tabulation.Groups.Answered;

/**
 * Groups of respondents compared as they were drawn: z of shares and Welch's t of means for a
 * simple random sample, the linearised difference of domains for any declared design (statistics
 * 4.4 and 4.6).
 */
record DesignTest(double level) implements ColumnTest {

  @Override
  public Optional<Difference> of(Measure measure, Answered first, Answered second) {
    UnitSums a = first.answers().sums(measure);
    UnitSums b = second.answers().sums(measure);
    Optional<Estimate> known = Estimator.difference(a, b);
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
      return shares.difference(measure, first, second, "pooled z", known.get(), level);
    }
    String test = a.simple() ? "Welch t" : "design-based t";
    return ColumnTest.difference(measure, first, second, test, known.get(), level);
  }
}
