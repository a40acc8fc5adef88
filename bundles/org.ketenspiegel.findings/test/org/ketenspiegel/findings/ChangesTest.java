// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ketenspiegel.findings.Measured.answers;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.History.Yardstick;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/** What is said of waves whose answers are known. */
class ChangesTest {

  private static final int MANY = 600;

  /** 2, 3 and 4 in turn: a mean of 3. */
  private static final IntUnaryOperator STEADY = row -> 2 + row % 3;

  private static final Text WORDING = Text.of("vraagtekst", "wording");

  @Test
  void aRiseIsToldFromTheEarlierWaveToTheLater() {
    List<String> said = said(twice(STEADY, row -> 3 + row % 3), "nl", Map.of());
    assertEquals(List.of("Het oordeel over de IND stijgt van 3,0 (2009) naar 4,0 (2011)."), said);
  }

  @Test
  void aFallIsToldInBothLanguages() {
    StudyData data = twice(row -> 3 + row % 3, STEADY);
    assertEquals(
        List.of("Het oordeel over de IND daalt van 4,0 (2009) naar 3,0 (2011)."),
        said(data, "nl", Map.of()));
    assertEquals(
        List.of("The judgement of IND falls from 4.0 (2009) to 3.0 (2011)."),
        said(data, "en", Map.of()));
  }

  @Test
  void aSmallRiseIsCalledSmall() {
    List<String> said = said(twice(STEADY, row -> row % 5 == 0 ? 4 : 2 + row % 3), "en", Map.of());
    assertEquals(
        List.of("The judgement of IND rises slightly from 3.0 (2009) to 3.2 (2011)."), said);
  }

  @Test
  void aRiseThatRoundingHidesIsSaidToBeHidden() {
    // 3 and 3.045, which a test tells apart: hardly anybody differs
    List<String> said = said(twice(row -> 3, row -> row < 27 ? 4 : 3), "nl", Map.of());
    assertEquals(
        List.of(
            "Het oordeel over de IND stijgt iets van 3,0 (2009) naar 3,0 (2011). De afronding"
                + " verbergt het verschil, dat wel significant is."),
        said);
  }

  @Test
  void twoWavesPrintedAlikeThatNoTestTellsApartDidNotChange() {
    List<String> said = said(twice(STEADY, row -> row < 9 ? 4 : 2 + row % 3), "nl", Map.of());
    assertEquals(
        List.of(
            "Tussen 2009 en 2011 is er geen aantoonbare verandering in het oordeel over de IND"
                + " (3,0 en 3,0)."),
        said);
  }

  @Test
  void aMarkedChangeTellsWhatDiffers() {
    Measured waves =
        new Measured()
            .wave(new People().judging("ind", answers(MANY, STEADY)))
            .wave(new People().judging("ind", answers(MANY, row -> 3 + row % 3)))
            .differs(2009, 2011, "oordeel", Continuity.MARKED, WORDING);
    assertEquals(
        List.of(
            "The judgement of IND rises from 3.0 (2009) to 4.0 (2011). Changed between those"
                + " waves: wording."),
        said(waves.data(), "en", Map.of()));
  }

  @Test
  void overABreakNothingIsClaimedAndTheReasonIsSaid() {
    Measured waves =
        new Measured()
            .wave(new People().judging("ind", answers(MANY, STEADY)))
            .wave(new People().judging("ind", answers(MANY, row -> 3 + row % 3)))
            .differs(2009, 2011, "oordeel", Continuity.BROKEN, WORDING);
    assertEquals(
        List.of(
            "De metingen 2009 en 2011 zijn niet te vergelijken op ‘vraag oordeel’: vraagtekst."),
        said(waves.data(), "nl", Map.of()));
  }

  @Test
  void aBreakIsNoLessOneForFewRespondents() {
    Measured waves =
        new Measured()
            .wave(new People().judging("ind", answers(20, STEADY)))
            .wave(new People().judging("ind", answers(20, row -> 3 + row % 3)))
            .differs(2009, 2011, "oordeel", Continuity.BROKEN, WORDING);
    assertEquals(
        List.of("The waves 2009 and 2011 cannot be compared on ‘question oordeel’: wording."),
        said(waves.data(), "en", Map.of()));
  }

  @Test
  void aBaseThatMovedIsFlagged() {
    List<String> said = said(twice(STEADY, row -> row % 5 == 0 ? 9 : 3 + row % 3), "en", Map.of());
    assertEquals(1, said.size());
    assertTrue(
        said.getFirst().endsWith("Note: the part of the respondents who answered moved strongly."),
        said.getFirst());
  }

  @Test
  void aLineThroughThreeWavesIsToldByTheYear() {
    Measured waves =
        new Measured()
            .wave(new People().judging("ind", answers(MANY, STEADY)))
            .wave(new People().judging("ind", answers(MANY, row -> 2 + (row % 3 + row % 2))))
            .wave(new People().judging("ind", answers(MANY, row -> 3 + row % 3)));
    List<String> said = said(waves.data(), "nl", Map.of());
    assertTrue(
        said.contains(
            "Van 2009 tot 2013 stijgt het oordeel over de IND (+0,25 per jaar, van 3,0"
                + " naar 4,0)."),
        said.toString());
    assertEquals(3, said.size());
  }

  @Test
  void whatOtherPeopleExplainOfAChangeIsSaid() {
    // within the parts nothing changes; the part that judges higher grows
    People before =
        new People().judging("ind", answers(MANY, row -> 1 + row % 3 + (row < 201 ? 2 : 0)));
    People after =
        new People().judging("ind", answers(MANY, row -> 1 + row % 3 + (row < 399 ? 2 : 0)));
    before.segment("hoog", row -> row < 201).segment("laag", row -> row >= 201);
    after.segment("hoog", row -> row < 399).segment("laag", row -> row >= 399);
    StudyData data = new Measured().wave(before).wave(after).data();
    List<String> said = said(data, "nl", Map.of("decompose", "segment", "replicates", "400"));
    assertTrue(
        said.stream()
            .anyMatch(
                s ->
                    s.startsWith("Van de +0,66 in het oordeel over de IND (2009–2011) is +0,66")
                        && s.contains("te verklaren door een andere samenstelling naar")),
        said.toString());
  }

  @Test
  void aGroupIsNamed() {
    People before =
        new People().judging("ind", answers(MANY, STEADY)).segment("binnen", row -> row % 2 == 0);
    People after =
        new People()
            .judging("ind", answers(MANY, row -> 3 + row % 3))
            .segment("binnen", row -> row % 2 == 0);
    List<String> said =
        said(new Measured().wave(before).wave(after).data(), "nl", Map.of("by", "segment"));
    assertEquals(
        List.of(
            "Het oordeel over de IND onder wie binnen is stijgt van 3,0 (2009) naar 4,0 (2011)."),
        said);
  }

  @Test
  void whatWasConvertedIsSaidToBe() {
    List<String> said = said(twice(STEADY, row -> 3 + row % 3), "nl", Map.of("convert", "hundred"));
    assertEquals(
        List.of("Het oordeel over de IND op 0–100 stijgt van 50,0 (2009) naar 75,0 (2011)."), said);
  }

  @Test
  void aBenchmarkOfKnownSizeIsCalledLowerOnlyWhereATestSaysSo() {
    assertEquals(
        "The judgement of IND is higher in 2011 (3.0) than ‘Elsewhere’ of 2011 (2.5).",
        beside(2.5, OptionalLong.of(400)));
    assertEquals(
        "Between the judgement of IND in 2011 (3.0) and ‘Elsewhere’ of 2011 (3.0) no difference"
            + " was shown.",
        beside(2.98, OptionalLong.of(400)));
    assertEquals(
        "The judgement of IND is 3.0 in 2011; ‘Elsewhere’ of 2011 is 2.5. That was not tested: it"
            + " is not known how many people the latter rests on.",
        beside(2.5, OptionalLong.empty()));
  }

  /** What is said of a published mean beside a mean of 3. */
  private static String beside(double value, OptionalLong respondents) {
    Yardstick yardstick =
        new Yardstick(
            Text.same("Elsewhere"),
            Text.same("source"),
            2011.6,
            "oordeel",
            value,
            1,
            5,
            respondents,
            OptionalDouble.of(1));
    StudyData data =
        new Measured()
            .wave(new People().judging("ind", answers(MANY, STEADY)))
            .wave(new People().judging("ind", answers(MANY - 3, STEADY)))
            .beside(yardstick)
            .data();
    return said(data, "en", Map.of()).getLast();
  }

  @Test
  void fewRespondentsAreNotSaidToHaveChanged() {
    StudyData data =
        new Measured()
            .wave(new People().judging("ind", answers(24, STEADY)))
            .wave(new People().judging("ind", answers(24, row -> 4 + row % 2)))
            .data();
    assertFalse(said(data, "nl", Map.of()).toString().contains("stijgt"));
  }

  private static StudyData twice(IntUnaryOperator before, IntUnaryOperator after) {
    return new Measured()
        .wave(new People().judging("ind", answers(MANY, before)))
        .wave(new People().judging("ind", answers(MANY, after)))
        .data();
  }

  private static List<String> said(StudyData data, String language, Map<String, String> options) {
    Results results = Example.results(data);
    Source source = new Source("any", Example.runner().run(data, "trend", options));
    List<Finding> found = Example.found(Example.ours(), results, List.of(source));
    found.forEach(f -> NumbersInText.areThoseOfTheirCells(f, results, language));
    return found.stream().map(f -> f.text(language, results)).toList();
  }
}
