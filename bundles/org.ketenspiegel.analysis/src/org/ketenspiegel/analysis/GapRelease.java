// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.Optional;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Claimed.Support;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.model.Text;

/** Gaps on their way out: a gap with a small base on either side is kept back whole. */
final class GapRelease {

  private final Disclosure disclosure;

  GapRelease(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** A profile over gaps of which one is kept back would help to find that one. */
  Gaps of(Gaps gaps, Provenance stamped) {
    var shown = gaps.gaps().stream().map(this::gap).toList();
    boolean whole = shown.stream().noneMatch(GapRelease::kept);
    return new Gaps(
        gaps.kind(),
        gaps.title(),
        gaps.subtitle(),
        gaps.agency(),
        shown,
        whole ? gaps.profile() : Optional.empty(),
        gaps.cautions(),
        gaps.n(),
        gaps.basis(),
        stamped);
  }

  private static boolean kept(Gap gap) {
    return gap instanceof Untold untold && untold.cause() == Untold.Cause.SUPPRESSED;
  }

  private Gap gap(Gap gap) {
    return switch (gap) {
      case Contrast c -> contrast(c);
      case Order o ->
          small(o.experienced().n()) || small(o.criticised().n())
              ? suppressed(o.key(), o.label(), o.subject(), o.agency())
              : o;
      case Claimed c -> claimed(c);
      case Untold u -> u;
    };
  }

  private Gap contrast(Contrast c) {
    if (small(c.first().n()) || small(c.second().n())) {
      return suppressed(c.key(), c.label(), c.subject(), c.agency());
    }
    return c.with(
        marked(c.first()),
        marked(c.second()),
        c.alternatives().stream().filter(a -> !small(a.n())).toList());
  }

  private Claimed claimed(Claimed c) {
    var evidence = c.evidence().stream().map(this::gap).toList();
    boolean told = evidence.stream().noneMatch(GapRelease::kept);
    return new Claimed(
        c.key(), c.label(), c.source(), told ? c.support() : Support.UNDECIDED, evidence);
  }

  private static Side marked(Side side) {
    return side.with(
        side.effectiveN() < Release.INDICATIVE_BELOW ? Quality.INDICATIVE : Quality.FIRM);
  }

  private boolean small(long n) {
    return disclosure == Disclosure.PROTECTED && n < Release.SUPPRESSED_BELOW;
  }

  private static Untold suppressed(
      String key, Text label, String subject, Optional<String> agency) {
    return new Untold(
        key,
        label,
        subject,
        agency,
        Untold.Cause.SUPPRESSED,
        Text.of(
            "te weinig respondenten (minder dan " + Release.SUPPRESSED_BELOW + ")",
            "too few respondents (fewer than " + Release.SUPPRESSED_BELOW + ")"));
  }
}
