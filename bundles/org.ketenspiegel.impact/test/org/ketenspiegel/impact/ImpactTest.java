// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.placement.Flag;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.placement.Specification;
import org.ketenspiegel.analysis.placement.Verdict;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;

class ImpactTest {

  private static final Invented CLEAR = Invented.of(400, 4, 0.5, 1);

  private static boolean warns(Placement placement, String words) {
    return placement.evidence().cautions().stream().anyMatch(c -> c.in("en").contains(words));
  }

  private static double importances(Placement placement) {
    return placement.points().stream().mapToDouble(Point::x).sum();
  }

  @Test
  void importancesAreNotNegativeAndSumToTheExplainedVariance() {
    for (String rule : List.of("listwise", "pairwise", "imputed")) {
      Placement matrix = CLEAR.survey().matrix("missing", rule);
      assertTrue(matrix.points().stream().allMatch(p -> p.x() >= 0), rule);
      assertEquals(matrix.r2(), importances(matrix), 1e-12, rule);
    }
  }

  @Test
  void cornersAreCalledWhatTheStudyCallsThem() {
    Text own = Text.of("investeren en verbeteren", "invest");
    Placement matrix = CLEAR.survey().names(Map.of(Quadrant.IMPROVE, own)).matrix();
    assertEquals(own, matrix.name(Quadrant.IMPROVE));
    assertEquals(Quadrant.KEEP.words(), matrix.name(Quadrant.KEEP), "unnamed ones keep ours");
  }

  @Test
  void theRolesOfQuestionsSayWhatIsAsked() {
    Placement named = CLEAR.survey().matrix();
    Placement byRole = CLEAR.survey().matrix("outcome", "", "drivers", "");
    assertEquals(named.points(), byRole.points());
  }

  @Test
  void noAgencyGivesAMatrixForEach() {
    Survey survey = Survey.empty();
    Invented other = Invented.of(400, 4, 0.5, 2);
    survey.overall("overall@a", CLEAR.outcome()).overall("overall@b", other.outcome());
    for (int k = 0; k < 4; k++) {
      survey.driver("aspect.x" + k + "@a", CLEAR.aspects()[k]);
      survey.driver("aspect.x" + k + "@b", other.aspects()[k]);
    }
    Composite all = assertInstanceOf(Composite.class, survey.result());
    assertEquals(
        List.of("a", "b"),
        all.parts().stream().map(p -> ((Placement) p).agency().orElseThrow()).toList());
    assertEquals(survey.matrix("agency", "b").points(), ((Placement) all.parts().get(1)).points());
  }

  @Test
  void tooFewRespondentsGiveNoMatrixAndFewAWarning() {
    Invented few = Invented.of(15, 4, 0.5, 3);
    assertTrue(warns(few.survey().matrix(), "fewer than ten"));
    Invented fewer = new Invented(cut(few.outcome()), cut(few.aspects()));
    AnalysisResult none = fewer.survey().result();
    assertTrue(assertInstanceOf(Unanswered.class, none).reason().in("en").contains("6 are needed"));
    assertTrue(!warns(CLEAR.survey().matrix(), "fewer"));
  }

  private static int[] cut(int[] answers) {
    return Arrays.copyOf(answers, 5);
  }

  private static int[][] cut(int[][] answers) {
    return Arrays.stream(answers).map(ImpactTest::cut).toArray(int[][]::new);
  }

  @Test
  void aDominatingImpressionIsToldOfAndCanBeTakenOut() {
    Placement halo = Invented.of(400, 4, 3, 4).survey().matrix();
    assertTrue(warns(halo, "halo"));
    assertTrue(!warns(CLEAR.survey().matrix(), "halo"));
    Placement corrected = halo.haloCorrected().orElseThrow();
    for (int k = 0; k < 4; k++) {
      Importance known = halo.points().get(k).importance().orElseThrow();
      assertEquals(Math.pow(known.partial(), 2), corrected.points().get(k).x());
      assertTrue(Math.abs(known.partial()) < Math.abs(known.correlation()), "the halo is gone");
    }
    assertTrue(corrected.evidence().replicates().isEmpty(), "nothing is known of its certainty");
  }

  @Test
  void signsThatDisagreeAreFlaggedAndImportanceStaysPositive() {
    Invented made = CLEAR;
    int[] helper = new int[400];
    for (int row = 0; row < helper.length; row++) {
      int noise = made.aspects()[0][row] - made.outcome()[row];
      helper[row] = Math.clamp(3 + noise + (row % 2), 1, 5);
    }
    Placement matrix = made.survey().driver("aspect.helper", helper).matrix();
    Point last = matrix.points().getLast();
    Importance known = last.importance().orElseThrow();
    assertEquals(
        known.correlation() * known.beta() < 0, last.flags().contains(Flag.SUPPRESSOR), "" + known);
    assertTrue(last.x() >= 0);
    int[] turned = Arrays.stream(made.aspects()[1]).map(a -> 6 - a).toArray();
    Point negative =
        made.survey()
            .driver("aspect.turned", turned)
            .matrix("drivers", "aspect.a0,aspect.a2,aspect.turned")
            .points()
            .getLast();
    assertTrue(negative.flags().contains(Flag.NEGATIVE));
    assertTrue(negative.x() > 0, "its direction does not turn its importance");
  }

  @Test
  void verdictsFollowTheSharesOfReplicates() {
    assertEquals(Verdict.FIRM, Verdict.of(.80));
    assertEquals(Verdict.LIKELY, Verdict.of(.79999));
    assertEquals(Verdict.LIKELY, Verdict.of(.60));
    assertEquals(Verdict.UNDECIDED, Verdict.of(.59999));
  }

  @Test
  void everyCombinationOfChoicesIsTriedOnce() {
    List<Specification> all =
        CLEAR.survey().matrix("specifications", "all").evidence().specifications();
    // one weighing × 3 rules × 3 importances × 2 judgements × 3 lines
    assertEquals(54, all.size());
    assertEquals(54, all.stream().map(Specification::choices).distinct().count());
  }

  @Test
  void flagsTellOfAnotherQuadrantByJohnson() {
    for (long seed = 1; seed < 30; seed++) {
      Placement matrix = Invented.of(60, 5, 0.7, seed).survey().matrix();
      double[] johnson =
          matrix.points().stream()
              .mapToDouble(p -> p.importance().orElseThrow().johnson())
              .toArray();
      double line = Arrays.stream(johnson).average().orElseThrow();
      for (int k = 0; k < johnson.length; k++) {
        Point point = matrix.points().get(k);
        Quadrant other = Quadrant.of(johnson[k], point.y(), line, matrix.y().line());
        Set<Flag> flags = point.flags();
        assertEquals(
            matrix.quadrant(point) != other, flags.contains(Flag.OTHER_QUADRANT_BY_JOHNSON));
      }
    }
  }

  @Test
  void flagsTellOfAnotherRankWhereOnlyTheOrderCounts() {
    int flagged = 0;
    for (long seed = 1; seed < 30; seed++) {
      Placement matrix = Invented.of(60, 5, 0.7, seed).survey().matrix();
      for (Point point : matrix.points()) {
        double weight = ordered(point);
        boolean otherwise =
            matrix.points().stream().filter(p -> p.x() > point.x()).count()
                != matrix.points().stream().filter(p -> ordered(p) > weight).count();
        assertEquals(otherwise, point.flags().contains(Flag.OTHER_RANK_BY_ORDERED_LOGIT));
        flagged += otherwise ? 1 : 0;
      }
    }
    assertTrue(flagged > 0 && flagged < 100, flagged + " of 145");
  }

  private static double ordered(Point point) {
    return point.importance().orElseThrow().ordered().orElseThrow();
  }
}
