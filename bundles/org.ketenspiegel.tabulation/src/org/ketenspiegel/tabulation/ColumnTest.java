// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.Optional;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.NetPromoterScore;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.TestOutcome.Tested;
import org.ketenspiegel.tabulation.Groups.Answered;

/** Whether one measure differs between two columns. */
interface ColumnTest {

  /** First less second, the p value not adjusted; empty when the answers do not permit a test. */
  Optional<Difference> of(Measure measure, Answered first, Answered second);

  /** The difference of two means of signs in the unit that a score has, points. */
  static Estimate inUnit(Measure measure, Estimate e) {
    return measure instanceof Measure.Nps ? NetPromoterScore.ofDesign(e) : e;
  }

  /** A difference whose standard error and test are those of one estimate. */
  static Optional<Difference> difference(
      Measure measure, Answered first, Answered second, String test, Estimate shown, double level) {
    return difference(measure, first, second, test, shown, shown.interval(level), shown.test());
  }

  /** A difference whose interval and test rest on other variances than its standard error. */
  static Optional<Difference> difference(
      Measure measure,
      Answered first,
      Answered second,
      String test,
      Estimate shown,
      Interval interval,
      TestOutcome outcome) {
    if (!(outcome instanceof Tested tested)) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            measure.line().key(),
            first.group().key(),
            second.group().key(),
            test,
            shown.value(),
            shown.standardError(),
            interval,
            tested.statistic(),
            tested.degreesOfFreedom(),
            tested.p(),
            tested.p()));
  }
}
