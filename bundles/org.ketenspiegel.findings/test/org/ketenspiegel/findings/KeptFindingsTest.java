// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Relevance;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.findings.kept.Standing;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.FindingState;
import org.ketenspiegel.model.study.KeptFinding;

class KeptFindingsTest {

  private static final int PEOPLE = 300;

  private final Results before = Example.results(study(1, 0));
  private final KeptFindings keeping = keeping(before);
  private final KeptFinding kept = keeping.keep("een", higher(before));

  /** Inside and outside, so far apart; some answers changed. */
  private static StudyData study(int apart, int changed) {
    int[] answers = new int[PEOPLE];
    for (int row = 0; row < PEOPLE; row++) {
      answers[row] = 2 + row / 2 % 3 + (row % 2 == 0 ? apart : 0);
      if (row % 2 == 0 && row / 2 < changed) {
        answers[row] = 1;
      }
    }
    return new People()
        .judging("ind", answers)
        .segment("binnen", row -> row % 2 == 0)
        .segment("buiten", row -> row % 2 == 1)
        .data();
  }

  private static KeptFindings keeping(Results results) {
    return new KeptFindings(new Setting(results));
  }

  private static Finding higher(Results results) {
    Map<String, String> options =
        Map.of("audience", "mensen", "by", "segment", "layout", "summary", "statistics", "mean");
    Source source =
        new Source("tabel", Example.runner().run(results.data(), "tabulation", options));
    return Example.found(Example.ours(), results, List.of(source)).stream()
        .filter(f -> f.claims().stream().anyMatch(Claim.Higher.class::isInstance))
        .findFirst()
        .orElseThrow();
  }

  private static String text(KeptFindings keeping, KeptFinding kept, Results results) {
    return keeping.read(kept).text("nl", results);
  }

  @Test
  void whatIsKeptReadsAsItWasFound() {
    assertEquals(higher(before).text("nl", before), text(keeping, kept, before));
    assertEquals(List.of("higher 1 2"), kept.getClaims());
    assertTrue(kept.getText().getFirst().getValue().contains("({1})"), "blanks for numbers");
    assertEquals(List.of(), keeping.standing(kept).reasons());
    assertFalse(keeping.mark(kept));
  }

  @Test
  void newAnswersGiveNewNumbersInTheSameWordsAndAMark() {
    Results after = Example.results(study(1, 20));
    KeptFindings now = keeping(after);
    assertTrue(text(keeping, kept, before).contains("(4,0)"), text(keeping, kept, before));
    assertTrue(text(now, kept, after).contains("(3,6)"), text(now, kept, after));
    assertEquals("was 4,0, is nu 3,6", now.standing(kept).reasons().getFirst().in("nl"));
    assertTrue(now.mark(kept));
    assertEquals(FindingState.STALE, kept.getState());
  }

  @Test
  void aChangeThatRoundingHidesMakesStaleTooAndSaysSo() {
    KeptFindings now = keeping(Example.results(study(1, 1)));
    assertEquals(
        "4,0 is afgerond gelijk gebleven maar niet hetzelfde",
        now.standing(kept).reasons().getFirst().in("nl"));
  }

  @Test
  void readAgainItIsCurrentAgain() {
    KeptFindings now = keeping(Example.results(study(1, 20)));
    now.mark(kept);
    assertEquals(List.of(), now.refresh(kept));
    assertEquals(FindingState.CURRENT, kept.getState());
    assertEquals(List.of(), now.standing(kept).reasons());
  }

  @Test
  void whatMattersInTheStudyDecidesHowFirmlyMayBeSpoken() {
    Results strict = Example.results(study(1, 0).with(new Relevance(2, 0.1, 10)));
    Finding small = higher(strict);
    assertEquals(Evidence.SIGNIFICANT_SMALL, small.evidence());
    assertTrue(small.text("nl", strict).contains("iets hoger"), small.text("nl", strict));
    Standing standing = keeping(strict).standing(kept);
    assertEquals(Standing.State.CONTRADICTED, standing.state(), "it was said of a large one");
  }

  @Test
  void whatTheResultsNoLongerCarryIsNotConfirmed() {
    KeptFindings now = keeping(Example.results(study(0, 0)));
    assertTrue(
        now.standing(kept).reasons().stream()
            .anyMatch(
                t -> t.in("nl").startsWith("de uitkomsten dragen de zin niet meer: geen toets")));
    assertFalse(now.refresh(kept).isEmpty());
  }

  @Test
  void otherWordsAroundTheNumbersKeepTheLinks() {
    assertEquals(
        List.of(),
        keeping.reword(
            kept, "nl", "Wie binnen is, geeft de IND hoger (4,0) dan wie buiten is (3,0)."));
    assertTrue(kept.getText().stream().anyMatch(t -> t.getValue().contains("hoger ({1}) dan")));
    Results after = Example.results(study(1, 20));
    assertEquals(
        "Wie binnen is, geeft de IND hoger (3,6) dan wie buiten is (3,0).",
        text(keeping(after), kept, after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Binnen zijn leidt tot een hoger oordeel (4,0 en 3,0). | 'leidt' calls an association",
        "Het oordeel is hoger (4,0) dan elders (3,0 van de 5,0). | its own: '5,0'",
        "Het oordeel is hoger (4,0) dan de helft elders (3,0). | its own: 'helft'",
        "Het oordeel is hoger (4,0) dan ‘in 7 landen’ (3,0). | its own: '7'",
        "Het oordeel is hoger ({1}) dan elders ({5}). | number {5} has no cell",
        "Wie binnen is, oordeelt lager (4,0) dan wie buiten is (3,0). | 'lager' is said of the"
            + " wrong",
        "Het oordeel is gestegen: hoger (4,0) dan eerst (3,0). | 'gestegen' tells of a change",
        "Het oordeel is het hoogst van alle groepen (3,0). | as 'hoogst' says",
        "Even goed: {1} is hoger en {2} | 'Even goed' needs a test that found no difference",
        "Een blinde vlek: {1} is hoger dan {2}. | 'blinde vlek' needs that verdict of the mirror",
        "'' | it says nothing",
      })
  void otherWordsMayNotSayMoreEither(String words, String why) {
    String before = editable();
    List<Text> refused = keeping.reword(kept, "nl", words);
    assertTrue(refused.stream().anyMatch(f -> f.in("en").contains(why)), refused.toString());
    assertTrue(refused.stream().noneMatch(f -> f.in("nl").equals(f.in("en"))), "in Dutch too");
    assertEquals(before, editable(), "what is refused is not taken");
  }

  private String editable() {
    return keeping.editable(kept, "nl");
  }

  @Test
  void whatTheStudyCallsThingsIsNoClaimOfTheWords() {
    assertEquals(
        List.of(),
        keeping.reword(kept, "nl", "Het oordeel van wie binnen is, ligt hoger ({1} om {2})."));
    assertEquals(
        "Het oordeel van wie binnen is, ligt hoger (4,0 om 3,0).", text(keeping, kept, before));
  }

  @Test
  void claimsAreWrittenAndReadBack() {
    for (String claim :
        List.of(
            "higher 1 2",
            "no-difference 3 4",
            "majority 1",
            "lies 2 improve",
            "reads 1 2 blind-spot",
            "moves 1 2 up",
            "tends 3 nowhere",
            "parted 2 unshown",
            "incomparable 1 2")) {
      assertEquals(claim, Claim.read(claim).written());
    }
    assertFalse(Claim.isReadable("lies 1 nowhere"));
    assertFalse(Claim.isReadable("moves 1 2 sideways"));
    assertFalse(Claim.isReadable("higher 1"));
  }
}
