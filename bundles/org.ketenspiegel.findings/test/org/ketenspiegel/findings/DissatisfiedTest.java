// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.findings.cell.Results;

/** What is said of the groups of a profile, each beside everybody else. */
class DissatisfiedTest {

  private static final int PEOPLE = 400;

  private static int[] each(IntUnaryOperator answer) {
    return IntStream.range(0, PEOPLE).map(answer).toArray();
  }

  /** Marks 2–4 over and over; what is taken off depends on the row. */
  private static int[] marks(IntUnaryOperator less) {
    return each(row -> 2 + row / 4 % 3 - less.applyAsInt(row));
  }

  private static List<String> said(StudyData data, String language) {
    Runner runner = Example.runner();
    Map<String, String> options =
        Map.of("audience", "mensen", "outcome", "oordeel@ind", "characteristics", "uitslag,aard");
    Source source = new Source("any", runner.run(data, "profile", options));
    Results results = new Results(data, runner);
    return Example.found(Example.ours(), results, List.of(source)).stream()
        .map(f -> f.text(language, results))
        .toList();
  }

  private static StudyData people(IntUnaryOperator less) {
    return new People()
        .judging("ind", marks(less))
        .background("uitslag", each(row -> 1 + row % 2))
        .background("aard", each(row -> 1 + row / 2 % 2))
        .data();
  }

  @Test
  void whoJudgesLowerThanEverybodyElseIsSaidWithBothMeans() {
    StudyData data = people(row -> row % 2 == 0 ? 1 : 0);
    assertEquals(
        List.of(
            "Het oordeel over de IND is lager in de groep ‘Vraag uitslag: antwoord 1’ (2,0) dan"
                + " onder alle anderen (3,0)."),
        said(data, "nl"));
    assertEquals(
        List.of(
            "The judgement of IND is lower in the group ‘Question uitslag: answer 1’ (2.0) than"
                + " among all others (3.0)."),
        said(data, "en"));
  }

  @Test
  void aSmallDifferenceIsSaidToBeSmall() {
    List<String> said = said(people(row -> row % 2 == 0 && row / 2 % 4 == 0 ? 1 : 0), "nl");
    assertEquals(2, said.size(), said.toString());
    assertTrue(said.stream().allMatch(s -> s.contains("iets lager")), said.toString());
  }

  @Test
  void whereNothingDiffersNothingIsSaid() {
    assertEquals(List.of(), said(people(row -> 0), "nl"));
  }

  @Test
  void aCombinationThatStandsOutIsSaidBesideWhatWasExpected() {
    StudyData data = people(row -> row % 4 == 0 ? 1 : 0);
    assertTrue(
        said(data, "nl")
            .contains(
                "Het aandeel onvoldoendes is hoger in de groep ‘Vraag uitslag: antwoord 1 ×"
                    + " Vraag aard: antwoord 1’ (67%) dan die kenmerken elk voor zich laten"
                    + " verwachten (34%)."),
        () -> "" + said(data, "nl"));
    assertTrue(
        said(data, "en").stream()
            .anyMatch(s -> s.startsWith("The share of fails is higher in the group ‘Question")));
  }

  @Test
  void whereAnswersAreShuffledAtMostOneProfileInTwentyHasASentence() {
    int[] marks = marks(row -> row % 4 == 0 ? 1 : 0);
    SplittableRandom random = new SplittableRandom(5);
    int speaking = 0;
    for (int time = 0; time < 100; time++) {
      for (int i = PEOPLE - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = marks[i];
        marks[i] = marks[j];
        marks[j] = swap;
      }
      StudyData data =
          new People()
              .judging("ind", marks)
              .background("uitslag", each(row -> 1 + row % 2))
              .background("aard", each(row -> 1 + row / 2 % 3))
              .data();
      speaking += said(data, "nl").isEmpty() ? 0 : 1;
    }
    // means and combinations are a family each: of 100 ten, and two standard deviations
    assertTrue(speaking <= 16, speaking + " of 100");
  }
}
