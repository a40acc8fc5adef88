// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Link.BaseShift;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/** How a question in one wave hangs together with the same question in an earlier one. */
record Links(History history) {

  /** A larger move of the part of respondents in the base is flagged. */
  private static final double SHIFT = 0.1;

  private static final Text OTHER_SCALE = Text.of("een andere schaal", "another scale");
  private static final Text UNCOMPARED =
      Text.of("de vragenlijsten zijn niet vergeleken", "the questionnaires were not compared");

  /**
   * @param move by how much the part of the respondents in the base changed, 0–1
   */
  Link between(Asking before, Asking after, double move) {
    BaseShift base = Math.abs(move) > SHIFT ? BaseShift.SHIFTED : BaseShift.STEADY;
    if (!sameScale(before.variable(), after.variable())) {
      return new Link(Continuity.BROKEN, List.of(OTHER_SCALE), base);
    }
    return history
        .version(
            after.fielded().audience(),
            before.fielded().wave(),
            after.fielded().wave(),
            after.question())
        .map(v -> new Link(v.continuity(), v.reasons(), base))
        .orElseGet(
            () ->
                before.variable().equals(after.variable())
                    ? new Link(Continuity.JOINED, List.of(), base)
                    : new Link(Continuity.BROKEN, List.of(UNCOMPARED), base));
  }

  /** Marks from 1 to 10 and judgements from 1 to 5 are never joined, whoever says so. */
  private static boolean sameScale(Variable before, Variable after) {
    return ends(before.scale()).equals(ends(after.scale()));
  }

  private static List<OptionalDouble> ends(ScaleOutline scale) {
    return Stream.of(
            scale.scored().stream().mapToDouble(c -> c.score().orElseThrow()).min(),
            scale.scored().stream().mapToDouble(c -> c.score().orElseThrow()).max())
        .toList();
  }
}
