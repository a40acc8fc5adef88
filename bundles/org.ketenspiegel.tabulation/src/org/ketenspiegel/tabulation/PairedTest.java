// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.tabulation.Groups.Answered;

/**
 * Two agencies judged by the same respondents: all available answers of each, with the covariance
 * of the two means over clusters or respondents (statistics 4.7).
 */
record PairedTest(Sampling sampling, double level) implements ColumnTest {

  @Override
  public Optional<Difference> of(Measure measure, Answered first, Answered second) {
    String test =
        first.answers().sums(measure).simple()
            ? "paired t, all answers"
            : "paired design-based t, all answers";
    return Estimator.paired(responses(measure, first), responses(measure, second))
        .flatMap(e -> ColumnTest.difference(measure, first, second, test, e, level));
  }

  private Responses responses(Measure measure, Answered group) {
    return Responses.of(sampling, group.part().rows(), group.answers().values(measure));
  }
}
