// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.Optional;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.statistics.Differences;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.ProportionIntervals;
import org.ketenspiegel.tabulation.Groups.Answered;

/**
 * Two shares compared by the pooled z test, with Newcombe's interval.
 *
 * @param p1 between 0 and 1, of {@code n1} respondents or that many effective ones
 */
record Proportions(double p1, double n1, double p2, double n2) {

  Estimate unpooled() {
    return new Estimate(p1 - p2, p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2, Double.POSITIVE_INFINITY);
  }

  Optional<Difference> difference(
      Measure measure, Answered first, Answered second, String test, Estimate shown, double level) {
    return ColumnTest.difference(
        measure, first, second, test, shown, newcombe(level), Differences.pooledZ(p1, n1, p2, n2));
  }

  private Interval newcombe(double level) {
    ProportionIntervals wilson = ProportionIntervals.withDefaults().withLevel(level);
    return Differences.newcombe(
        p1, wilson.wilson(p1, n1).interval(), p2, wilson.wilson(p2, n2).interval());
  }
}
