// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.outline.Relevance;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Unanswered;

class ComparisonTest {

  private static final Map<String, String> AGENCIES = Map.of("questions", "q", "between", "agency");
  private static final Map<String, String> SEGMENTS =
      Map.of("questions", "q", "between", "segment");

  @Test
  void judgementsOfTheSamePersonArePaired() {
    Contrast c = contrast(two(ratings(1, 60), ratings(2, 60)).run(Comparison.ID, AGENCIES));

    assertEquals(Relation.PAIRED, c.relation());
    assertEquals(59, c.tested().df());
  }

  @Test
  void shufflingOneAgencyChangesThePairedTestAndNoMean() {
    int[] first = ratings(3, 80);
    int[] second = Arrays.stream(first).map(a -> Math.min(5, a + (a % 2))).toArray();
    int[] shuffled = shuffled(second, 5);

    Contrast kept = contrast(two(first, second).run(Comparison.ID, AGENCIES));
    Contrast mixed = contrast(two(first, shuffled).run(Comparison.ID, AGENCIES));

    assertEquals(kept.first().value(), mixed.first().value());
    assertEquals(kept.second().value(), mixed.second().value());
    assertEquals(kept.estimate(), mixed.estimate(), 1e-12);
    assertNotEquals(kept.tested().p(), mixed.tested().p(), 1e-3);
  }

  @Test
  void ofPermutedGroupsAtMostOneFamilyInTwentyHasADifference() {
    int families = 0;
    for (int seed = 0; seed < 200; seed++) {
      Survey survey =
          new Survey().audience("people").rating("q", ratings(9, 120)).column("g", groups(seed));
      AnalysisResult result = survey.run(Comparison.ID, Map.of("questions", "q", "between", "g"));
      boolean any = gaps(result).stream().anyMatch(g -> g instanceof Contrast c && c.significant());
      families += any ? 1 : 0;
    }

    assertTrue(families <= 10, families + " of 200 families");
  }

  @Test
  void overlappingSegmentsAreNotComparedAndSayWhy() {
    Survey survey =
        new Survey()
            .audience("people")
            .rating("q", ratings(4, 40))
            .segment("x", IntStream.range(0, 25).toArray())
            .segment("y", IntStream.range(15, 40).toArray());

    Untold untold = untold(survey.run(Comparison.ID, SEGMENTS));

    assertEquals("x and y overlap: 10 respondents are in both", untold.reason().in("en"));
  }

  @Test
  void aPartStandsAgainstTheRestOfTheWhole() {
    Survey survey =
        new Survey()
            .audience("people")
            .rating("q", ratings(4, 60))
            .segment("whole", IntStream.range(0, 50).toArray())
            .segment("part", IntStream.range(0, 20).toArray());

    Contrast c = contrast(survey.run(Comparison.ID, SEGMENTS));

    assertEquals(Relation.COMPLEMENT, c.relation());
    assertEquals(30, c.first().n());
    assertEquals("others of whole", c.first().label().in("en"));
  }

  @Test
  void equalAnswersHaveNoTestAndSayWhy() {
    int[] four = new int[30];
    Arrays.fill(four, 4);
    Survey survey = new Survey().audience("people").rating("q", four).column("g", groups(1, 30));

    assertEquals(
        "all answers are equal within each group",
        untold(survey.run(Comparison.ID, Map.of("questions", "q", "between", "g")))
            .reason()
            .in("en"));
  }

  @Test
  void anEmptyGroupIsNamed() {
    Survey survey =
        new Survey()
            .audience("people")
            .rating("q", ratings(4, 30))
            .segment("x", IntStream.range(0, 30).toArray())
            .segment("nobody");

    Untold untold = untold(survey.run(Comparison.ID, SEGMENTS));

    assertTrue(untold.reason().in("en").contains("nobody"), untold.reason().in("en"));
  }

  @Test
  void oneClusterHasNoSpreadToTestBy() {
    int[] one = new int[40];
    Arrays.fill(one, 1);
    Survey survey = two(ratings(1, 40), ratings(2, 40)).column("place", one).clusteredBy("place");

    String reason = untold(survey.run(Comparison.ID, AGENCIES)).reason().in("en");

    assertTrue(reason.contains("too few sampling units"), reason);
  }

  @Test
  void aConceptOfOneAudienceIsNamed() {
    Survey survey =
        new Survey()
            .audience("clients")
            .rating("q", ratings(1, 30))
            .rating("r", ratings(2, 30))
            .audience("staff")
            .rating("q", ratings(3, 30));

    List<Gap> gaps =
        gaps(survey.run(Comparison.ID, Map.of("questions", "q,r", "between", "audience")));

    assertInstanceOf(Contrast.class, gaps.get(0));
    assertEquals("asked for one only: clients", ((Untold) gaps.get(1)).reason().in("en"));
  }

  @Test
  void theAnswersOfBothAudiencesAreNamedAsTheSource() {
    Survey survey =
        new Survey()
            .audience("clients")
            .rating("q", ratings(1, 30))
            .audience("staff")
            .rating("q", ratings(3, 30));
    AnalysisResult result =
        survey.run(Comparison.ID, Map.of("questions", "q", "between", "audience"));

    List<String> hashes =
        survey.data().fieldings().stream().map(f -> f.table().contentHash()).toList();
    Gaps gaps = (Gaps) ((Composite) result).parts().get(1);
    assertEquals(String.join(" ", hashes), gaps.provenance().data());
    assertEquals(List.of(), gaps.cautions());
  }

  @Test
  void whereNoEqualCompositionCanBeHadItIsSaid() {
    Survey survey =
        new Survey()
            .audience("clients")
            .rating("q", ratings(1, 30))
            .audience("staff")
            .rating("q", ratings(3, 30));
    Map<String, String> asked = Map.of("questions", "q", "between", "audience", "casemix", "q");
    Gaps gaps = (Gaps) ((Composite) survey.run(Comparison.ID, asked)).parts().get(1);
    assertTrue(gaps.cautions().getFirst().in("en").contains("between audiences there is none"));
  }

  @Test
  void nothingToCompareIsAnAnswerInWords() {
    AnalysisResult result =
        two(ratings(1, 30), ratings(2, 30))
            .run(Comparison.ID, Map.of("questions", "q", "between", ""));

    assertInstanceOf(Unanswered.class, result);
  }

  @Test
  void closeMeansAreEquivalentBeforeTheyAreAnythingElse() {
    int[] answers = ratings(7, 4000);
    Contrast c = contrast(two(answers, shuffled(answers, 8)).run(Comparison.ID, AGENCIES));

    assertEquals(Reading.EQUIVALENT, c.verdict());
  }

  @Test
  void groupsOfTwoVariablesWithTheSameCodesStayApart() {
    int[] first = IntStream.range(0, 60).map(i -> i < 40 ? 1 : 2).toArray();
    int[] second = IntStream.range(0, 60).map(i -> i < 20 ? 1 : 2).toArray();
    Survey survey =
        new Survey()
            .audience("people")
            .rating("q", ratings(11, 60))
            .column("g", first)
            .column("h", second);

    Composite compared =
        (Composite) survey.run(Comparison.ID, Map.of("questions", "q", "between", "g,h"));

    Table table = (Table) compared.parts().getFirst();
    assertEquals(
        List.of("g: 1", "g: 2", "h: 1", "h: 2"),
        table.groups().stream().map(g -> g.label().in("en")).toList());
    for (int g = 0; g < table.groups().size(); g++) {
      assertEquals(table.groups().get(g).n(), ((Cell.Estimate) table.cell(0, g)).n(), "group " + g);
    }
  }

  @Test
  void whatMattersIsTheStudysUnlessOneIsAskedFor() {
    int[] answers = ratings(7, 400);
    int[] higher = IntStream.of(answers).map(a -> Math.min(5, a + 1)).toArray();
    StudyData usual = two(higher, answers).data();
    StudyData strict = usual.with(new Relevance(2, 0.1, 10));

    assertEquals(Reading.RELEVANT, contrast(Survey.run(usual, Comparison.ID, AGENCIES)).verdict());
    assertEquals(
        Reading.EQUIVALENT, contrast(Survey.run(strict, Comparison.ID, AGENCIES)).verdict());
    Map<String, String> asked = Map.of("questions", "q", "between", "agency", "equivalence", "0.3");
    assertEquals(Reading.RELEVANT, contrast(Survey.run(strict, Comparison.ID, asked)).verdict());
  }

  private static Survey two(int[] first, int[] second) {
    return new Survey().audience("people").rating("q@a", first).rating("q@b", second);
  }

  private static int[] ratings(long seed, int n) {
    return new SplittableRandom(seed).ints(n, 1, 6).toArray();
  }

  private static int[] groups(long seed) {
    return groups(seed, 120);
  }

  private static int[] groups(long seed, int n) {
    return shuffled(IntStream.range(0, n).map(i -> 1 + i % 3).toArray(), seed);
  }

  private static int[] shuffled(int[] values, long seed) {
    int[] mixed = values.clone();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = mixed.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = mixed[i];
      mixed[i] = mixed[j];
      mixed[j] = kept;
    }
    return mixed;
  }

  private static List<Gap> gaps(AnalysisResult result) {
    return ((Gaps) ((Composite) result).parts().get(1)).gaps();
  }

  private static Contrast contrast(AnalysisResult result) {
    return (Contrast) gaps(result).getFirst();
  }

  private static Untold untold(AnalysisResult result) {
    return (Untold) gaps(result).getFirst();
  }
}
