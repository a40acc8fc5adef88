// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Claimed.Support;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.comparison.claims.Claims;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.model.study.Stated;

class ClaimsTest {

  private static final Map<String, String> BY_SEGMENT =
      Map.of("audience", "clients", "questions", "q", "between", "low,high");
  private static final String GAP = "q/mean/low-high";

  @Test
  void aClaimHoldsWhereATestShowsWhatItSays() {
    Survey survey = clients().claim(Comparison.ID, BY_SEGMENT, Stated.LOWER, GAP);
    Claimed claimed = claims(survey).getFirst();
    assertEquals(Support.SUPPORTED, claimed.support());
    assertEquals(GAP, assertInstanceOf(Contrast.class, claimed.evidence().getFirst()).key());
  }

  @Test
  void theOppositeIsContradicted() {
    Survey survey = clients().claim(Comparison.ID, BY_SEGMENT, Stated.HIGHER, GAP);
    assertEquals(Support.CONTRADICTED, claims(survey).getFirst().support());
  }

  @Test
  void aClaimOfSeveralGapsNeedsAllOfThem() {
    Survey survey =
        clients().claim(Comparison.ID, BY_SEGMENT, Stated.LOWER, GAP, "q/mean/low-nobody");
    Claimed claimed = claims(survey).getFirst();
    assertEquals(Support.UNDECIDED, claimed.support());
    assertEquals(
        "the analysis 'comparison' gives nothing here",
        assertInstanceOf(Untold.class, claimed.evidence().getLast()).reason().in("en"));
  }

  @Test
  void aStudyWithoutAMirrorHasClaimsAllTheSame() {
    Survey survey =
        clients()
            .claim(Mirror.ID, Map.of(), Stated.BLIND_SPOT, "q@a/mean/expected-experienced")
            .claim(Comparison.ID, BY_SEGMENT, Stated.LOWER, GAP);
    assertInstanceOf(Unanswered.class, survey.run(Mirror.ID, Map.of("show", "claims")));
    assertEquals(
        List.of(Support.UNDECIDED, Support.SUPPORTED),
        claims(survey).stream().map(Claimed::support).toList());
  }

  @Test
  void aClaimOfAnAnalysisThatIsNotThereIsUndecided() {
    Survey survey = clients().claim("horoscope", Map.of(), Stated.HIGHER, "q");
    assertEquals(Support.UNDECIDED, claims(survey).getFirst().support());
  }

  @Test
  void withoutClaimsThereIsNothingToHold() {
    Unanswered none = assertInstanceOf(Unanswered.class, clients().run(Claims.ID, Map.of()));
    assertEquals("nothing was claimed of this study", none.reason().in("en"));
  }

  private static List<Claimed> claims(Survey survey) {
    Composite found = assertInstanceOf(Composite.class, survey.run(Claims.ID, Map.of()));
    Gaps sheet = (Gaps) found.parts().getFirst();
    assertEquals(Gaps.Kind.CLAIMS, sheet.kind());
    return sheet.gaps().stream().map(Claimed.class::cast).toList();
  }

  /** Forty who judge about 2, and forty who judge about 4. */
  private static Survey clients() {
    int[] answers = IntStream.range(0, 80).map(i -> (i < 40 ? 1 : 3) + i % 3).toArray();
    return new Survey()
        .audience("clients")
        .rating("q", answers)
        .segment("low", IntStream.range(0, 40).toArray())
        .segment("high", IntStream.range(40, 80).toArray());
  }
}
