// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.rule.Comparisons;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Sentence;

/** Every rule here tries to say what no sentence may say; what it says is dropped, and why. */
class ForbiddenClaimsTest {

  private static final int PEOPLE = 400;

  /**
   * In halves, of 200 each: on IND 1 apart; on COA 3.46 and 3.44, which rounding tells apart and a
   * test does not; on DT&amp;V 3.045 and 3, which a test tells apart and rounding does not.
   */
  private static final StudyData DATA =
      new People()
          .judging("ind", answers(row -> 2 + row / 2 % 3 + (row % 2 == 0 ? 1 : 0)))
          .judging("coa", answers(row -> row / 2 < (row % 2 == 0 ? 92 : 88) ? 4 : 3))
          .judging("dtv", answers(row -> row % 2 == 0 && row / 2 < 9 ? 4 : 3))
          .segment("binnen", row -> row % 2 == 0)
          .segment("buiten", row -> row % 2 == 1)
          .segment("zelden", row -> row < 6)
          .segment("soms", row -> row >= 6 && row < 26)
          .data();

  private final List<Dropped> dropped = new ArrayList<>();

  private static int[] answers(IntUnaryOperator answer) {
    return IntStream.range(0, PEOPLE).map(answer).toArray();
  }

  @Test
  void anHonestComparisonStands() {
    say(
        "Het oordeel is hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(cell("ind", "binnen"), cell("ind", "buiten")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.SIGNIFICANT_RELEVANT);
    assertEquals(List.of(), dropped);
  }

  @Test
  void higherNeedsAClaim() {
    say(
        "Het oordeel is hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(cell("ind", "binnen"), cell("ind", "buiten")), List.of(), Evidence.DESCRIPTIVE);
    assertDropped("'hoger' compares without a test");
  }

  @Test
  void higherNeedsATestOfTheTwo() {
    say(
        "Het oordeel is hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(cell("ind", "binnen"), cell("coa", "buiten")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.SIGNIFICANT_RELEVANT);
    assertDropped("no test compares");
  }

  @Test
  void higherNeedsATestThatSaysSo() {
    say(
        "Het oordeel is hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(cell("coa", "binnen"), cell("coa", "buiten")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.SIGNIFICANT_RELEVANT);
    assertDropped("no test says that");
  }

  @Test
  void higherIsNotLower() {
    say(
        "Het oordeel is hoger onder {b} ({0}) dan onder {a} ({1}).",
        List.of(cell("ind", "buiten"), cell("ind", "binnen")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.SIGNIFICANT_RELEVANT);
    assertDropped("no test says that");
  }

  @Test
  void higherIsNotSaidOfTheLower() {
    say(
        "Het oordeel is hoger onder {b} ({1}) dan onder {a} ({0}).",
        List.of(cell("ind", "binnen"), cell("ind", "buiten")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.SIGNIFICANT_RELEVANT);
    assertDropped("'hoger' is said of the wrong one");
  }

  @Test
  void mostNeedsATestAgainstEachOther() {
    say(
        "Het oordeel is het hoogst onder {a} ({0}).",
        List.of(cell("ind", "binnen"), cell("ind", "buiten")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.SIGNIFICANT_RELEVANT);
    assertDropped("no test puts one at the end of its row, as 'hoogst' says");
  }

  @Test
  void whatRoundingAloneShowsIsNoDifference() {
    Reference first = cell("coa", "binnen");
    Reference second = cell("coa", "buiten");
    assertEquals("3,5 3,4", shown(first) + " " + shown(second));
    say(
        "Het oordeel is hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(first, second), List.of(new Claim.Higher(0, 1)), Evidence.SIGNIFICANT_RELEVANT);
    assertDropped("no test says that");
  }

  @Test
  void whatRoundingHidesIsSaid() {
    Reference first = cell("dtv", "binnen");
    Reference second = cell("dtv", "buiten");
    assertEquals("3,0 3,0", shown(first) + " " + shown(second));
    say(
        "Het oordeel is iets hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(first, second), List.of(new Claim.Higher(0, 1)), Evidence.SIGNIFICANT_SMALL);
    assertDropped("it does not say that rounding hides the difference");
  }

  @Test
  void ourOwnRuleSaysWhatRoundingHides() {
    Results results = Example.results(DATA);
    String all =
        Example.found(Example.ours(), results, List.of(source())).stream()
            .map(f -> f.text("nl", results))
            .reduce("", (a, b) -> a + "\n" + b);
    assertTrue(
        all.contains(
            "Het oordeel over de DTV is iets hoger onder wie binnen is (3,0) dan onder wie buiten"
                + " is (3,0). De afronding verbergt het verschil, dat wel significant is."),
        all);
  }

  @Test
  void aSmallDifferenceIsCalledSmall() {
    say(
        "Het oordeel is hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(cell("dtv", "binnen"), cell("dtv", "buiten")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.SIGNIFICANT_SMALL);
    assertDropped("it speaks too firmly for what it rests on");
  }

  @Test
  void aSmallDifferenceIsNotSoldAsARelevantOne() {
    say(
        "Het oordeel is iets hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(cell("dtv", "binnen"), cell("dtv", "buiten")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.SIGNIFICANT_RELEVANT);
    assertDropped("it says it is significant-relevant and is significant-small");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het oordeel van {a} ({0}) leidt tot tevredenheid. | leidt",
        "Dat {a} zo oordelen ({0}), komt door de bejegening. | door",
        "Voor {a} ({0}) zorgt de bejegening daarvoor. | zorgt",
        "Het oordeel ({0}) heeft invloed op {a}. | invloed",
        "Het oordeel ({0}) heeft effect op {a}. | effect",
        "Het oordeel ({0}) bepaalt wat {a} vinden. | bepaalt",
        "Het oordeel ({0}) verklaart wat {a} vinden. | verklaart",
      })
  void nothingIsCalledACause(String words, String cause) {
    say(words, List.of(cell("ind", "binnen")), List.of(), Evidence.DESCRIPTIVE);
    assertDropped("'" + cause + "' calls an association a cause");
  }

  @ParameterizedTest
  @ValueSource(strings = {"leads to", "is caused by", "drives", "improves", "affects"})
  void norInEnglish(String words) {
    say(
        "{a} geven een {0}.",
        "The judgement of {a} " + words + " this ({0}).",
        List.of(cell("ind", "binnen")),
        List.of(),
        Evidence.DESCRIPTIVE);
    assertDropped("calls an association a cause");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stijgt", "is gedaald", "neemt toe", "groeit"})
  void nothingChangesInTime(String words) {
    say(
        "Het oordeel van {a} " + words + " ({0}).",
        List.of(cell("ind", "binnen")),
        List.of(),
        Evidence.DESCRIPTIVE);
    assertDropped("tells of a change that nothing tested");
  }

  @Test
  void whatIsKeptBackHasNoNumber() {
    say("{a} geven een {0}.", List.of(cell("ind", "zelden")), List.of(), Evidence.DESCRIPTIVE);
    assertDropped("it speaks of what is kept back");
  }

  @Test
  void norIsItSpokenOfBesideANumber() {
    say(
        "{a} geven een {0}, anders dan {c}.",
        List.of(cell("ind", "binnen")), List.of(), Evidence.DESCRIPTIVE);
    assertDropped("it speaks of what is kept back: 'wie zelden is'");
  }

  @Test
  void fewRespondentsAreCalledFew() {
    say("{a} geven een {0}.", List.of(cell("ind", "soms")), List.of(), Evidence.DESCRIPTIVE);
    assertDropped("it does not say that few respondents stand behind it");
  }

  @Test
  void fewRespondentsCarryNoDifference() {
    say(
        "Het oordeel is hoger onder {a} ({0}) dan onder {b} ({1}).",
        List.of(cell("ind", "binnen"), cell("ind", "soms")),
        List.of(new Claim.Higher(0, 1)),
        Evidence.TOO_FEW);
    assertDropped("on too few respondents");
  }

  @Test
  void numbersAreNotWrittenByHand() {
    say(
        "{a} geven een 4,1 en een {0}.",
        List.of(cell("ind", "binnen")), List.of(), Evidence.DESCRIPTIVE);
    assertDropped("it has a number of its own");
  }

  @Test
  void norInLetters() {
    say(
        "De helft van {a} is tevreden ({0}).",
        List.of(cell("ind", "binnen")), List.of(), Evidence.DESCRIPTIVE);
    assertDropped("it has a number of its own: 'helft'");
  }

  @Test
  void aMajorityNeedsAnIntervalAboveAHalf() {
    say(
        "Een meerderheid van {a} ({0}) is tevreden.",
        List.of(share("coa", "binnen")),
        List.of(new Claim.Majority(0)),
        Evidence.SIGNIFICANT_RELEVANT);
    assertDropped("does not lie above a half");
  }

  @Test
  void noDifferenceIsNotSaidWhereThereIsOne() {
    say(
        "Tussen {a} en {b} is geen verschil aangetoond ({0} en {1}).",
        List.of(cell("ind", "binnen"), cell("ind", "buiten")),
        List.of(new Claim.NoDifference(0, 1)),
        Evidence.NOT_SIGNIFICANT);
    assertDropped("no test failed to tell");
  }

  @Test
  void aClaimDoesNotHideInAName() {
    sayParts(
        List.of(
            new Part.Name("het COA is beter dan de IND"), new Part.Words(" "), new Part.Number(0)),
        List.of(cell("ind", "binnen")));
    assertDropped("the study calls nothing 'het COA is beter dan de IND'");
  }

  @Test
  void anUndecidedPlaceIsNotClaimed() {
    // few people, so that some places stay open
    StudyData study = Example.study().data();
    Results results =
        Example.results(
            new StudyData(
                study.outline(),
                study.fieldings().stream()
                    .map(f -> f.filtered(Rows.where(f.table().rows(), row -> row % 3 == 0), "few"))
                    .toList()));
    AnalysisResult matrix =
        Example.runner()
            .run(
                results.data(),
                "impact",
                Map.of(
                    "audience",
                    "ketenpartners",
                    "agency",
                    "dtv",
                    "outcome",
                    "oordeel",
                    "drivers",
                    "aspect"));
    Placement placement = (Placement) matrix;
    int undecided =
        IntStream.range(0, placement.points().size())
            .filter(i -> share(placement, i) < 0.6)
            .findFirst()
            .orElseThrow();
    Quadrant quadrant = placement.standings().get(undecided).quadrant();
    Finding finding =
        finding(
            "Dit hangt bovengemiddeld samen ({0}).",
            "This is associated more ({0}).",
            List.of(Reference.to(placement, placement.points().get(undecided), Quantity.SURENESS)),
            List.of(new Claim.Lies(0, quadrant)),
            Evidence.UNDECIDED);
    Example.found(
        Example.rules(dropped::add, () -> (s, setting) -> List.of(finding)),
        results,
        List.of(new Source("impact", matrix)));
    assertDropped("is undecided");
  }

  private static double share(Placement placement, int point) {
    var standing = placement.standings().get(point);
    return standing.share(standing.quadrant());
  }

  @Test
  void aRuleThatFailsIsSkippedWithTheNameOfItsBundle() {
    List<Finding> found =
        Example.found(
            Example.rules(
                dropped::add,
                () ->
                    (source, setting) -> {
                      throw new IllegalStateException("broken");
                    },
                () -> {
                  throw new IllegalStateException("cannot be made");
                },
                Comparisons::new),
            Example.results(DATA),
            List.of(source()));
    assertTrue(found.size() > 0, "the others are heard");
    assertEquals(2, dropped.size());
    dropped.forEach(d -> assertEquals(Example.BUNDLE, d.bundle()));
    assertTrue(dropped.getLast().why().contains("broken"), dropped.toString());
  }

  @Test
  void whatIsSaidInOneLanguageOnlyIsNotSaid() {
    Sentence sentence = Sentence.of("{0}", Map.of());
    Finding finding =
        Finding.of(
            Optional.empty(),
            List.of(cell("ind", "binnen")),
            List.of(),
            Evidence.DESCRIPTIVE,
            Map.of("nl", sentence));
    Example.found(
        Example.rules(dropped::add, () -> (s, setting) -> List.of(finding)),
        Example.results(DATA),
        List.of(source()));
    assertDropped("it says nothing in en");
  }

  private static Source source() {
    return new Source(
        "tabel",
        Example.runner()
            .run(
                DATA,
                "tabulation",
                Map.of("audience", "mensen", "by", "agency,segment", "statistics", "mean,top2")));
  }

  private static Table table() {
    return source().tables().getFirst();
  }

  private static Reference cell(String agency, String segment) {
    return at("mean", agency + "/" + segment);
  }

  private static Reference share(String agency, String segment) {
    return at("top2", agency + "/" + segment);
  }

  private static Reference at(String line, String group) {
    Table table = table();
    int l = table.lines().stream().map(x -> x.key()).toList().indexOf(line);
    int g = table.groups().stream().map(x -> x.key()).toList().indexOf(group);
    return Reference.to(table, l, g);
  }

  private static String shown(Reference cell) {
    return Finding.number(Example.results(DATA), cell, "nl");
  }

  private void say(String dutch, List<Reference> cells, List<Claim> claims, Evidence evidence) {
    say(dutch, "{a} ({0}).", cells, claims, evidence);
  }

  private void say(
      String dutch, String english, List<Reference> cells, List<Claim> claims, Evidence evidence) {
    Finding finding = finding(dutch, english, cells, claims, evidence);
    Example.found(
        Example.rules(dropped::add, () -> (s, setting) -> List.of(finding)),
        Example.results(DATA),
        List.of(source()));
  }

  private static Finding finding(
      String dutch, String english, List<Reference> cells, List<Claim> claims, Evidence evidence) {
    Map<String, List<Part>> blanks =
        Map.of(
            "a", List.of(new Part.Name("wie binnen is")),
            "b", List.of(new Part.Name("wie buiten is")),
            "c", List.of(new Part.Name("wie zelden is")));
    Map<String, List<Part>> others = Map.of("a", List.of(new Part.Name("those in binnen")));
    return Finding.of(
        Optional.empty(),
        cells,
        claims,
        evidence,
        Map.of("nl", Sentence.of(dutch, blanks), "en", Sentence.of(english, others)));
  }

  private void sayParts(List<Part> parts, List<Reference> cells) {
    Sentence sentence = new Sentence(parts);
    Finding finding =
        Finding.of(
            Optional.empty(),
            cells,
            List.of(),
            Evidence.DESCRIPTIVE,
            Map.of("nl", sentence, "en", sentence));
    Example.found(
        Example.rules(dropped::add, () -> (s, setting) -> List.of(finding)),
        Example.results(DATA),
        List.of(source()));
  }

  private void assertDropped(String why) {
    assertEquals(1, dropped.size(), "dropped: " + dropped);
    assertTrue(dropped.getFirst().why().contains(why), dropped.getFirst().sentence());
    assertEquals(Example.BUNDLE, dropped.getFirst().bundle());
  }
}
