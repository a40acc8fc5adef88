// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.tabulation.profile.Characteristic.Part;

/**
 * How one category judges beside everybody else.
 *
 * @param worse share of fails less that of the others, p not adjusted; empty where not tested
 * @param apart mean less that of the others, likewise
 */
record Standing(
    Characteristic characteristic,
    Part part,
    Responses judging,
    Cell fails,
    Cell othersFail,
    Cell mean,
    Cell othersMean,
    Optional<Difference> worse,
    Optional<Difference> apart) {

  static Standing of(Outcome outcome, Characteristic c, Part part, Contest shares, Contest means) {
    Responses fails = outcome.fails(part.rows());
    Rows others = outcome.fielded().rows().and(part.rows().not());
    Responses othersFail = outcome.fails(others);
    Responses scores = outcome.scores(part.rows());
    Responses othersScore = outcome.scores(others);
    return new Standing(
        c,
        part,
        fails,
        shares.cell(fails),
        shares.cell(othersFail),
        means.cell(scores),
        means.cell(othersScore),
        shares.of(part.key(), fails, othersFail),
        means.of(part.key(), scores, othersScore));
  }

  /**
   * More fails come first. Who is too few to be compared, or will be kept back because a few others
   * could be worked out, comes last: between two neighbours a place would tell a value.
   */
  double rank(Outcome outcome) {
    return characteristic.isHiding(part, outcome.judging())
        ? Double.NEGATIVE_INFINITY
        : fails instanceof Cell.Estimate own && othersFail instanceof Cell.Estimate others
            ? own.value() - others.value()
            : Double.NEGATIVE_INFINITY;
  }
}
