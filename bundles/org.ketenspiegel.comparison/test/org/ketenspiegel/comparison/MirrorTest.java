// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Profile;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.comparison.mirror.Mirror;

class MirrorTest {

  private static final int ASPECTS = 6;

  @Test
  void whoExpectsMoreThanIsExperiencedHasABlindSpot() {
    assertEquals(Reading.BLIND_SPOT, mean(scale(4, 2)).verdict());
    assertTrue(mean(scale(4, 2)).estimate() > 0);
  }

  @Test
  void whoExpectsLessThanIsExperiencedHasAHiddenStrength() {
    assertEquals(Reading.HIDDEN_STRENGTH, mean(scale(2, 4)).verdict());
  }

  @Test
  void theSameViewIsShared() {
    assertEquals(Reading.SHARED_VIEW, mean(scale(3, 3)).verdict());
  }

  @Test
  void aMirrorWithOneHalfSaysSo() {
    Survey survey =
        new Survey()
            .audience("clients")
            .rating("r", around(3, 50, 1))
            .audience("staff")
            .expected("q", around(4, 50, 2));

    Untold untold = (Untold) gaps(survey, 0).getFirst();

    assertEquals(Untold.Cause.INCOMPLETE, untold.cause());
    assertTrue(untold.reason().in("en").startsWith("the mirror has one half"));
  }

  @Test
  void theAnswersOfBothSidesAreNamedAsTheSource() {
    Survey survey = scale(4, 2);
    Gaps gaps = (Gaps) ((Composite) survey.run(Mirror.ID, Map.of())).parts().getFirst();

    Set<String> hashes =
        survey.data().fieldings().stream()
            .map(f -> f.table().contentHash())
            .collect(Collectors.toSet());
    assertEquals(hashes, Set.of(gaps.provenance().data().split(" ")));
  }

  @Test
  void withoutExpectationsThereIsNoMirror() {
    Survey survey = new Survey().audience("clients").rating("q", around(3, 50, 1));

    assertInstanceOf(Unanswered.class, survey.run(Mirror.ID, Map.of()));
  }

  @Test
  void anEmptyHalfSaysSo() {
    Survey survey =
        new Survey()
            .audience("clients")
            .rating("q", around(3, 50, 1))
            .audience("staff")
            .expected("q", new int[40]);

    Untold untold = (Untold) gaps(survey, 0).getFirst();

    assertEquals("nobody in the group staff gave an answer", untold.reason().in("en"));
  }

  @Test
  void theWorstAspectThatNobodyNamesIsABlindSpotAndTheBestThatAllNameANeedlessWorry() {
    List<Gap> gaps = gaps(named(60, row -> new int[] {6, 5}), 0);

    assertEquals(Reading.BLIND_SPOT, order(gaps, "q1").verdict());
    assertEquals(Reading.NEEDLESS_WORRY, order(gaps, "q6").verdict());
    assertEquals(Reading.UNDECIDED, order(gaps, "q3").verdict());
    assertEquals(1, order(gaps, "q6").experienced().rank());
  }

  @Test
  void theWorstAspectsThatAllNameAreSeen() {
    Order worst = order(gaps(named(60, row -> new int[] {1, 2}), 0), "q1");

    assertEquals(1, worst.seen(), 1e-12);
    assertEquals(Reading.UNDECIDED, worst.verdict());
  }

  @Test
  void namingNothingGivesNoOrder() {
    Untold untold = (Untold) gaps(named(60, row -> new int[0]), 0).getFirst();

    assertEquals(
        "all aspects are named equally often, there is no order", untold.reason().in("en"));
  }

  @Test
  void oneClusterGivesNoCertaintyOfAnOrder() {
    int[] one = new int[60];
    Arrays.fill(one, 1);
    Survey survey = named(60, row -> new int[] {6});
    survey.column("place", one).clusteredBy("place");

    Untold untold = (Untold) gaps(survey, 0).getFirst();

    assertTrue(untold.reason().in("en").contains("one sampling unit"), untold.reason().in("en"));
  }

  @Test
  void oneClusterOfTheOthersIsNamedAndNotTheirNumber() {
    int[] one = new int[80];
    Arrays.fill(one, 1);
    Survey survey =
        new Survey()
            .audience("clients")
            .rating("q1", around(3, 80, 1))
            .column("place", one)
            .clusteredBy("place")
            .audience("staff")
            .expected("q1", around(4, 80, 2));

    Untold untold = (Untold) gaps(survey, 0).getFirst();

    String reason = untold.reason().in("en");
    assertTrue(reason.contains("too few sampling units"), reason);
  }

  @Test
  void theProfileTellsHowTheOrdersGoTogether() {
    Survey survey = new Survey().audience("clients");
    for (int k = 1; k <= 3; k++) {
      survey.rating("q" + k, around(k + 1, 80, k));
    }
    survey.audience("staff");
    for (int k = 1; k <= 3; k++) {
      survey.expected("q" + k, around(5 - k, 80, 10 + k));
    }

    Profile profile =
        ((Gaps) ((Composite) survey.run(Mirror.ID, Map.of())).parts().getFirst())
            .profile()
            .orElseThrow();

    assertEquals(-1, profile.rankCorrelation().orElseThrow(), 1e-12);
    assertEquals(3, profile.aspects());
  }

  @Test
  void theSameSeedGivesTheSamePlaces() {
    Survey survey = named(60, row -> new int[] {1 + row % ASPECTS});

    assertEquals(gaps(survey, 0), gaps(survey, 0));
  }

  private static Survey scale(int expected, int experienced) {
    return new Survey()
        .audience("clients")
        .rating("q", around(experienced, 200, 1))
        .audience("staff")
        .expected("q", around(expected, 200, 2));
  }

  /** Clients judge the aspects better and better, from q1 to q6. */
  private static Survey named(int n, IntFunction<int[]> staff) {
    Survey survey = new Survey().audience("clients");
    for (int k = 1; k <= ASPECTS; k++) {
      int good = k * n / (ASPECTS + 1);
      survey.rating(
          "q" + k, IntStream.range(0, n).map(row -> (row * 7) % n < good ? 5 : 2).toArray());
    }
    return survey
        .audience("staff")
        .criticised(
            "worries", ASPECTS, IntStream.range(0, n).mapToObj(staff).toArray(int[][]::new));
  }

  private static int[] around(int middle, int n, long seed) {
    return new SplittableRandom(seed)
        .ints(n, -1, 2)
        .map(off -> Math.clamp(middle + off, 1, 5))
        .toArray();
  }

  private static Contrast mean(Survey survey) {
    return gaps(survey, 0).stream()
        .filter(Contrast.class::isInstance)
        .map(Contrast.class::cast)
        .filter(c -> c.measure().equals("mean"))
        .findFirst()
        .orElseThrow();
  }

  private static Order order(List<Gap> gaps, String concept) {
    return gaps.stream()
        .map(Order.class::cast)
        .filter(o -> o.subject().equals(concept))
        .findFirst()
        .orElseThrow();
  }

  private static List<Gap> gaps(Survey survey, int part) {
    AnalysisResult result = survey.run(Mirror.ID, Map.of("replicates", "400"));
    return ((Gaps) ((Composite) result).parts().get(part)).gaps();
  }
}
