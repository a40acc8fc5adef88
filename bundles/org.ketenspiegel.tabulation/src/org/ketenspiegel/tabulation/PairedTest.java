// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.tabulation.Groups.Answered;

/**
 * Two agencies judged by the same respondents: all available answers of each, with the covariance
 * of the two means over clusters or respondents (statistics 4.7).
 */
final class PairedTest implements ColumnTest {

  private final Sampling sampling;
  private final Supplier<SampleRows> drawn;
  private final double level;
  private final Map<Answered, Responses> row = new IdentityHashMap<>();

  /**
   * For one row: each agency stands in several pairs, and its answers are read once.
   *
   * @param drawn how the rows of the table were drawn
   */
  PairedTest(Sampling sampling, Supplier<SampleRows> drawn, double level) {
    this.sampling = sampling;
    this.drawn = drawn;
    this.level = level;
  }

  @Override
  public Optional<Difference> of(Measure measure, Answered first, Answered second) {
    String test =
        first.answers().sums(measure).simple()
            ? "paired t, all answers"
            : "paired design-based t, all answers";
    return Estimator.paired(responses(measure, first), responses(measure, second), drawn.get())
        .map(e -> ColumnTest.inUnit(measure, e))
        .flatMap(e -> ColumnTest.difference(measure, first, second, test, e, level));
  }

  private Responses responses(Measure measure, Answered group) {
    return row.computeIfAbsent(
        group, g -> Responses.of(sampling, g.part().rows(), g.answers().values(measure)));
  }
}
