// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Claimed.Support;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.outline.StudyOutline.ClaimOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Stated;

/** Holds what was claimed of a study against the gaps and changes it speaks of. */
public final class ClaimCheck {

  private final Supplier<List<Gap>> mirrored;
  private final Run run;

  /**
   * @param mirrored the gaps of the mirror, asked for when a claim speaks of one
   */
  public ClaimCheck(Supplier<List<Gap>> mirrored, Run run) {
    this.mirrored = mirrored;
    this.run = run;
  }

  /** A claim with its evidence and what that makes of it. */
  public Claimed of(ClaimOutline claim) {
    List<Gap> known =
        claim.analysis().equals(Mirror.ID)
            ? mirrored.get()
            : run.analyses().contains(claim.analysis())
                ? gaps(run.result(claim.analysis(), claim.options()))
                : List.of();
    List<Gap> evidence = claim.gaps().stream().map(key -> found(key, claim, known)).toList();
    return new Claimed(
        claim.id(), claim.text(), claim.source(), support(claim.states(), evidence), evidence);
  }

  /** Every gap of a result; a change between waves is one of later and earlier. */
  static List<Gap> gaps(AnalysisResult result) {
    return switch (result) {
      case Composite composite ->
          composite.parts().stream().flatMap(p -> gaps(p).stream()).toList();
      case Gaps gaps -> gaps.gaps();
      case Series series -> Changes.of(series);
      default -> List.of();
    };
  }

  private static Gap found(String key, ClaimOutline claim, List<Gap> known) {
    return known.stream()
        .filter(g -> g.key().equals(key))
        .findFirst()
        .orElseGet(
            () ->
                new Untold(
                    key,
                    Text.same(key),
                    key,
                    Optional.empty(),
                    Untold.Cause.INCOMPLETE,
                    Text.of(
                        "de analyse '" + claim.analysis() + "' geeft hier geen uitkomst",
                        "the analysis '" + claim.analysis() + "' gives nothing here")));
  }

  /** Contradicted by one gap is contradicted; supported must all of them. */
  private static Support support(Stated stated, List<Gap> evidence) {
    List<Support> each = new ArrayList<>();
    evidence.forEach(gap -> each.add(support(stated, gap)));
    if (each.contains(Support.CONTRADICTED)) {
      return Support.CONTRADICTED;
    }
    boolean all = !each.isEmpty() && each.stream().allMatch(s -> s == Support.SUPPORTED);
    return all ? Support.SUPPORTED : Support.UNDECIDED;
  }

  private static Support support(Stated stated, Gap gap) {
    return switch (gap) {
      case Contrast c -> support(stated, c);
      case Order o -> support(stated, o);
      case Claimed c -> c.support();
      case Untold u -> Support.UNDECIDED;
    };
  }

  private static Support support(Stated stated, Contrast c) {
    boolean same = c.verdict() == Reading.EQUIVALENT || c.verdict() == Reading.SHARED_VIEW;
    int direction = c.significant() ? (int) Math.signum(c.estimate()) : 0;
    return switch (stated) {
      case HIGHER -> directed(direction, 1, same);
      case LOWER -> directed(direction, -1, same);
      case SAME, SEEN ->
          same ? Support.SUPPORTED : direction == 0 ? Support.UNDECIDED : Support.CONTRADICTED;
      case BLIND_SPOT -> named(c.verdict(), Reading.BLIND_SPOT, direction < 0 || same);
      case HIDDEN_STRENGTH, NEEDLESS_WORRY ->
          named(c.verdict(), Reading.HIDDEN_STRENGTH, direction > 0 || same);
    };
  }

  private static Support directed(int direction, int claimed, boolean same) {
    if (same || direction == -claimed) {
      return Support.CONTRADICTED;
    }
    return direction == claimed ? Support.SUPPORTED : Support.UNDECIDED;
  }

  private static Support named(Reading verdict, Reading claimed, boolean against) {
    return verdict == claimed
        ? Support.SUPPORTED
        : against ? Support.CONTRADICTED : Support.UNDECIDED;
  }

  private static Support support(Stated stated, Order o) {
    return switch (stated) {
      case BLIND_SPOT -> sure(o.blindSpot(), Math.max(o.seen(), o.needlessWorry()));
      case NEEDLESS_WORRY -> sure(o.needlessWorry(), Math.max(o.seen(), o.blindSpot()));
      case SEEN, SAME -> sure(o.seen(), Math.max(o.blindSpot(), o.needlessWorry()));
      case HIGHER, LOWER, HIDDEN_STRENGTH -> Support.UNDECIDED;
    };
  }

  private static Support sure(double claimed, double against) {
    if (claimed >= Order.SURE) {
      return Support.SUPPORTED;
    }
    return against >= Order.SURE ? Support.CONTRADICTED : Support.UNDECIDED;
  }
}
