// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.study.KeptFinding;

class ExampleStudyTest {

  private static Results results;
  private static List<Finding> found;

  @BeforeAll
  static void find() {
    OpenStudy open = Example.study();
    StudySources asked = StudySources.of(open.study(), open.data(), Example.runner());
    results = asked.results();
    found = Example.found(Example.ours(), results, asked.sources());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyNumberOfEverySentenceIsThatOfItsCell(String language) {
    assertTrue(found.size() > 50, "sentences: " + found.size());
    found.forEach(f -> NumbersInText.areThoseOfTheirCells(f, results, language));
  }

  /** Kept and read back, each sentence is checked as its rule's was, and shows the same numbers. */
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void whateverIsFoundMayBeKeptAsItIs(String language) {
    KeptFindings keeping = new KeptFindings(new Setting(results));
    for (Finding finding : found) {
      KeptFinding kept = keeping.keep("een", finding);
      assertEquals(List.of(), keeping.standing(kept).reasons(), finding.text(language, results));
      Finding read = keeping.read(kept);
      assertEquals(finding.text(language, results), read.text(language, results));
      NumbersInText.areThoseOfTheirCells(read, results, language);
      assertEquals(
          List.of(), keeping.reword(kept, language, "Zo: " + read.text(language, results)));
      NumbersInText.areThoseOfTheirCells(keeping.read(kept), results, language);
    }
  }

  @Test
  void agenciesHaveTheirArticleInDutchAndNoneInEnglish() {
    assertTrue(says("nl", "Asielzoekers geven de IND gemiddeld een 3,7, het COA een 4,1, de DT&V"));
    assertTrue(says("en", "Asylum seekers give IND a mean of 3.7, COA a 4.1, DT&V a 3.2 and the"));
  }

  @Test
  void whereTheTestFindsNoDifferenceItIsSaid() {
    assertTrue(
        says(
            "nl",
            "Tussen medewerkers binnen de Kleine Keten en medewerkers buiten de Kleine Keten is"
                + " geen verschil aangetoond in het oordeel over de IND (3,7 en 3,5)."));
    assertFalse(says("nl", "Het oordeel over de IND is hoger"));
  }

  @Test
  void driversAreAssociationsWithTheirSureness() {
    assertTrue(says("nl", "hangt bovengemiddeld samen met ‘reactietermijn’, maar dat onderdeel"));
    assertTrue(says("nl", "hangt waarschijnlijk bovengemiddeld samen met ‘doorverwijzen’"));
    assertTrue(says("en", "is probably associated more than average with ‘referral’"));
  }

  @Test
  void whoIsJudgedBestAndWorstIsSaidWhereATestSaysSo() {
    assertTrue(
        says(
            "nl",
            "Asielzoekers zijn het meest positief over het COA (4,1) en het minst over de DT&V"
                + " (3,2)."));
    assertTrue(
        says("en", "Asylum seekers are most positive about COA (4.1) and least about DT&V (3.2)."));
  }

  @Test
  void whatStaffExpectStandsBesideWhatClientsExperience() {
    assertTrue(says("nl", "lager in (17%) dan asielzoekers ervaren (57%): een verborgen kracht."));
    assertTrue(says("nl", "‘Bereikbaarheid’ is bij het COA een onnodige zorg"));
    assertTrue(says("en", "‘Empathy’ is a blind spot at IND"));
  }

  @Test
  void audiencesAreToldApartAboutOneAgency() {
    assertTrue(
        says(
            "nl",
            "Het oordeel over het COA is hoger onder asielzoekers (4,1) dan onder ketenpartners"
                + " (3,4)."));
    assertFalse(says("nl", "de groep ‘Asielzoekers’"));
  }

  @Test
  void nothingIsSaidTwice() {
    assertEquals(found.size(), found.stream().map(f -> f.text("nl", results)).distinct().count());
  }

  private static boolean says(String language, String words) {
    return found.stream().anyMatch(f -> f.text(language, results).contains(words));
  }
}
