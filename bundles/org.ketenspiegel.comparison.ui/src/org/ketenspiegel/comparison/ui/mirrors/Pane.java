// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Priority;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.findings.cell.Results;

/** Gaps that stand together: blind spots that matter on top, then the wider gap first. */
public record Pane(Gaps gaps) {

  /** All of a result; claims keep the order in which they were made. */
  static List<Pane> of(AnalysisResult result) {
    return Results.parts(result)
        .filter(Gaps.class::isInstance)
        .map(p -> new Pane(sorted((Gaps) p)))
        .toList();
  }

  /** What one audience experiences; what is no contrast of its answers stays. */
  Pane experiencedBy(String audience, StudyData data) {
    if (audience.isEmpty()) {
      return this;
    }
    List<Gap> kept =
        gaps.gaps().stream()
            .filter(
                g ->
                    !(g instanceof Contrast c)
                        || data.fieldings().stream()
                            .filter(f -> f.audience().equals(audience))
                            .anyMatch(f -> f.variable(c.second().question()).isPresent()))
            .toList();
    return new Pane(with(gaps, kept));
  }

  private static Gaps sorted(Gaps g) {
    List<Gap> order =
        g.kind() == Gaps.Kind.CLAIMS
            ? g.gaps()
            : g.gaps().stream()
                .sorted(
                    Comparator.comparing((Gap gap) -> !isUrgent(gap))
                        .thenComparing(gap -> -width(gap)))
                .toList();
    return with(g, order);
  }

  private static Gaps with(Gaps g, List<Gap> others) {
    return new Gaps(
        g.kind(),
        g.title(),
        g.subtitle(),
        g.agency(),
        others,
        g.profile(),
        g.cautions(),
        g.n(),
        g.basis(),
        g.provenance());
  }

  /** What is seen by nobody, matters and goes badly. */
  public static boolean isUrgent(Gap gap) {
    return verdict(gap).equals(Optional.of(Reading.BLIND_SPOT))
        && priority(gap).map(p -> p.quadrant() == Quadrant.IMPROVE).orElse(false);
  }

  /** How far the two halves are apart: a difference, or places in two orders from the worst. */
  public static double width(Gap gap) {
    return switch (gap) {
      case Contrast c -> Math.abs(c.estimate());
      case Order o -> Math.abs(o.aspects() + 1 - o.experienced().rank() - o.criticised().rank());
      case Claimed c -> 0;
      case Untold u -> -1;
    };
  }

  public static Optional<Reading> verdict(Gap gap) {
    return switch (gap) {
      case Contrast c -> Optional.of(c.verdict());
      case Order o -> Optional.of(o.verdict());
      case Claimed c -> Optional.empty();
      case Untold u -> Optional.empty();
    };
  }

  public static Optional<Priority> priority(Gap gap) {
    return switch (gap) {
      case Contrast c -> c.priority();
      case Order o -> o.priority();
      case Claimed c -> Optional.empty();
      case Untold u -> Optional.empty();
    };
  }

  /** The concept that the two halves have in common; of a claim, its own key. */
  public static String subject(Gap gap) {
    return switch (gap) {
      case Contrast c -> c.subject();
      case Order o -> o.subject();
      case Claimed c -> c.key();
      case Untold u -> u.subject();
    };
  }

  /** Its id; empty for all agencies together. */
  public String agency() {
    return gaps.agency().orElse("");
  }

  public boolean isOf(Gaps.Kind kind) {
    return gaps.kind() == kind;
  }
}
