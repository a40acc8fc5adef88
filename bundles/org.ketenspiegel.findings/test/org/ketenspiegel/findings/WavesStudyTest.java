// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.statistics.PAdjustment;

/** Every sentence about the three waves of the example study beside the tests of its series. */
class WavesStudyTest {

  private static Results results;
  private static List<Source> sources;
  private static List<Finding> found;

  @BeforeAll
  static void find() {
    OpenStudy open = Example.study("ind-klanttevredenheid");
    StudySources asked = StudySources.of(open.study(), open.data(), Example.runner());
    results = asked.results();
    sources = asked.sources();
    found = Example.found(Example.ours(), results, sources);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyNumberOfEverySentenceIsThatOfItsCell(String language) {
    found.forEach(f -> NumbersInText.areThoseOfTheirCells(f, results, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl:stijgt:1", "nl:daalt:-1", "en:rises:1", "en:falls:-1"})
  void everyRiseAndEveryFallIsThatOfATestAdjustedForItsSeries(String said) {
    String[] words = said.split(":");
    int sign = Integer.parseInt(words[2]);
    long seen = 0;
    for (Finding finding : found) {
      if (finding.text(words[0], results).matches(".*\\b" + words[1] + "\\b.*")) {
        seen++;
        Series series = series(finding);
        Reference cell = finding.cells().getFirst();
        Course course =
            series.courses().stream()
                .filter(c -> c.key().equals(cell.line()))
                .findFirst()
                .orElseThrow();
        boolean line = cell.group().contains(">");
        double estimate =
            line ? course.linear().orElseThrow().perYear() : change(course, finding).estimate();
        double p = line ? course.linear().orElseThrow().p() : change(course, finding).p();
        assertTrue(sign * estimate > 0, finding.text(words[0], results));
        assertTrue(holm(series, p) < 0.05, finding.text(words[0], results));
      }
    }
    assertEquals(sign > 0, seen > 10, words[1] + ": " + seen);
  }

  private static Series series(Finding finding) {
    return sources.stream()
        .filter(s -> s.id().equals(finding.source()))
        .flatMap(s -> s.series().stream())
        .findFirst()
        .orElseThrow();
  }

  private static Change change(Course course, Finding finding) {
    return course.changes().stream()
        .filter(c -> c.from().equals(finding.cells().get(0).group()))
        .filter(c -> c.to().equals(finding.cells().get(1).group()))
        .findFirst()
        .orElseThrow();
  }

  private static double holm(Series series, double p) {
    double[] all =
        series.courses().stream()
            .flatMap(
                c ->
                    Stream.concat(
                        c.changes().stream().map(Change::p), c.linear().stream().map(s -> s.p())))
            .mapToDouble(x -> x)
            .toArray();
    double[] adjusted = PAdjustment.HOLM.adjust(all);
    for (int i = 0; i < all.length; i++) {
      if (all[i] == p) {
        return adjusted[i];
      }
    }
    throw new AssertionError("no test with p = " + p);
  }

  @Test
  void theSecondAudienceWentFromSevenPointTwoToSevenPointTwoWithoutAChange() {
    assertTrue(
        says(
            "nl",
            "Tussen 2011 en 2013 is er onder bedrijven, organisaties, advocaten en ketenpartners"
                + " geen aantoonbare verandering in het oordeel (7,2 en 7,2)."));
    assertTrue(
        says(
            "nl",
            "Het oordeel onder vreemdelingen en referenten stijgt van 7,4 (2011) naar 7,7"
                + " (2013)."));
    assertTrue(
        says(
            "nl",
            "Van 2009 tot 2013 stijgt het oordeel onder vreemdelingen en referenten (+0,10 per"
                + " jaar, van 7,3 naar 7,7)."));
  }

  @Test
  void aQuestionThatAWaveLeftOutIsComparedWithTheWaveBefore() {
    assertTrue(
        says(
            "en",
            "The mean of ‘letters’ among foreign nationals and sponsors rises from 6.9 (2009) to"
                + " 7.2 (2013)."));
  }

  @Test
  void aChangedQuestionTellsWhatChangedAndAnotherScaleIsNotCompared() {
    assertTrue(
        says(
            "nl",
            "‘telefoon’ onder vreemdelingen en referenten stijgt van 6,9 (2011) naar 7,3 (2013)."
                + " Gewijzigd tussen die metingen: vraagtekst."));
    assertTrue(
        says(
            "nl",
            "De metingen 2011 en 2013 zijn niet te vergelijken op ‘aanvrager centraal’ onder"
                + " vreemdelingen en referenten: een andere schaal."));
  }

  @Test
  void aBenchmarkOfUnknownSizeIsSaidNotToBeTested() {
    assertTrue(says("nl", "‘Overheidsdienstverleners’ van 2013 is 6,8. Dat is niet getoetst"));
  }

  private static boolean says(String language, String words) {
    return found.stream().anyMatch(f -> f.text(language, results).contains(words));
  }
}
