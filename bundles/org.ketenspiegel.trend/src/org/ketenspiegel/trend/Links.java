// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.History.Judge;
import org.ketenspiegel.analysis.outline.History.Version;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Link.BaseShift;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.trend.TrendOptions.Convert;

/** How a question in one wave hangs together with the same question in an earlier one. */
record Links(History history, Convert convert) {

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
    Optional<Version> version =
        history.version(
            after.fielded().audience(),
            before.fielded().wave(),
            after.fielded().wave(),
            after.question());
    if (!sameScale(before.variable(), after.variable())) {
      return otherScale(before.variable(), after.variable(), version, base);
    }
    return version
        .map(v -> new Link(v.continuity(), v.reasons(), base))
        .orElseGet(
            () ->
                before.variable().equals(after.variable())
                    ? new Link(Continuity.JOINED, List.of(), base)
                    : new Link(Continuity.BROKEN, List.of(UNCOMPARED), base));
  }

  /** Marks from 1 to 10 and judgements from 1 to 5 are never joined as they are. */
  private Link otherScale(
      Variable before, Variable after, Optional<Version> version, BaseShift base) {
    Optional<Ends> old = Ends.of(before);
    Optional<Ends> now = Ends.of(after);
    boolean refused =
        version
            .filter(v -> v.judge() == Judge.PERSON && v.continuity() == Continuity.BROKEN)
            .isPresent();
    if (convert == Convert.OWN || refused || old.isEmpty() || now.isEmpty()) {
      return new Link(Continuity.BROKEN, List.of(OTHER_SCALE), base);
    }
    List<Text> reasons = new ArrayList<>();
    reasons.add(
        Text.of(
            "omgerekend van " + scales(old.get(), now.get(), "nl") + " naar 0–100",
            "converted from " + scales(old.get(), now.get(), "en") + " to 0–100"));
    version.ifPresent(v -> reasons.addAll(v.reasons()));
    return new Link(Continuity.MARKED, reasons, base);
  }

  private static String scales(Ends old, Ends now, String language) {
    return old.words(language) + (language.equals("nl") ? " en " : " and ") + now.words(language);
  }

  static boolean sameScale(Variable before, Variable after) {
    return Ends.of(before).equals(Ends.of(after));
  }
}
