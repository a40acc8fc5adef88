// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.reconstruction.spec.Spec;

class ExampleStudyTest {
  private static final Path STUDY =
      Path.of("../org.ketenspiegel.samples/studies/kleine-keten-2017");
  private static Reconstruction asylum;
  private static Reconstruction partners;

  @BeforeAll
  static void reconstruct() throws IOException {
    asylum = Reconstruction.of(Spec.read(STUDY.resolve("reconstruction/asielzoekers.json")));
    partners = Reconstruction.of(Spec.read(STUDY.resolve("reconstruction/ketenpartners.json")));
  }

  @Test
  void theAnswersOfAsylumSeekersAreWhatTheirSpecGives() throws IOException {
    assertEquals(Files.readString(STUDY.resolve("answers/asielzoekers.csv")), asylum.csv());
  }

  @Test
  void theAnswersOfPartnersAreWhatTheirSpecGives() throws IOException {
    assertEquals(Files.readString(STUDY.resolve("answers/ketenpartners.csv")), partners.csv());
  }

  @Test
  void theAnswersOfTheSocialServiceAreWhatTheirSpecGives() throws IOException {
    Path study = STUDY.resolveSibling("sociale-dienst-2017");
    Reconstruction made =
        Reconstruction.of(Spec.read(study.resolve("reconstruction/bijstandsclienten.json")));
    assertEquals(Files.readString(study.resolve("answers/bijstandsclienten.csv")), made.csv());
    assertEquals(List.of(), made.report().unmet());
  }

  @ParameterizedTest
  @CsvSource({
    "ind-klanttevredenheid, aanvragers-2009",
    "ind-klanttevredenheid, aanvragers-2011",
    "ind-klanttevredenheid, aanvragers-2013",
    "ind-klanttevredenheid, boak-2009",
    "ind-klanttevredenheid, boak-2011",
    "ind-klanttevredenheid, boak-2013",
    "bzk-correspondentie, burgers-2015",
    "bzk-correspondentie, burgers-2017"
  })
  void theAnswersOfTheWavesAreWhatTheirSpecsGive(String id, String name) throws IOException {
    Path study = STUDY.resolveSibling(id);
    Reconstruction made =
        Reconstruction.of(Spec.read(study.resolve("reconstruction/" + name + ".json")));
    assertEquals(Files.readString(study.resolve("answers/" + name + ".csv")), made.csv());
    assertEquals(List.of(), made.report().unmet());
  }

  @Test
  void onlyWhereTheReportContradictsItselfAFigureIsMissed() {
    assertEquals(
        List.of("website_dtv, share 1: wanted 2, reached 3"),
        asylum.report().unmet().stream().map(Report.Outcome::toString).toList());
    assertEquals(
        List.of(
            "nps_dtv, nps: wanted -29, reached -30",
            "verwacht_eigen, share 4|5 in eigen-dtv: wanted 23, reached 22"),
        partners.report().unmet().stream().map(Report.Outcome::toString).toList());
  }

  /** R 4.2.2 with survey 4.1-1, releng/reference/reconstruction.R. */
  @Test
  void reliabilityAndExplainedVarianceAreThoseOfR() {
    double[] alpha = {0.886622, 0.881017, 0.879865, 0.913469, 0.892641, 0.880141};
    double[] r2 = {0.553766, 0.510225, 0.568939, 0.543215, 0.561655, 0.566995};
    int[] n = {152, 194, 148, 247, 172, 121};
    List<Report.Impact> impacts = new ArrayList<>(asylum.report().impacts());
    impacts.addAll(partners.report().impacts());
    for (int i = 0; i < alpha.length; i++) {
      assertEquals(alpha[i], impacts.get(i).alpha().orElseThrow(), 1e-6, impacts.get(i).outcome());
      assertEquals(r2[i], impacts.get(i).r2(), 1e-6, impacts.get(i).outcome());
      assertEquals(n[i], impacts.get(i).n(), impacts.get(i).outcome());
    }
  }

  @Test
  void impactAndIntraClusterCorrelationAreThoseOfR() {
    double[] shares = {
      0.058597, 0.063487, 0.117453, 0.129486, 0.114313, 0.112968, 0.060832, 0.113965, 0.126055,
      0.055560, 0.047283
    };
    List<Report.Aspect> aspects = partners.report().impacts().get(2).aspects();
    for (int k = 0; k < shares.length; k++)
      assertEquals(shares[k], aspects.get(k).share(), 1e-6, aspects.get(k).column());
    assertEquals(0.036599, asylum.report().intraclass().get("oordeel_coa"), 1e-6);
  }

  @Test
  void onlyTheDifferenceOfTheCoaIsSignificant() {
    // R survey, svyttest with the centres as clusters: p 0.933296, 0.023493, 0.831634
    assertEquals(
        List.of("0.933", "0.023", "0.832"),
        asylum.report().outcomes().stream()
            .filter(o -> o.what().startsWith("p of"))
            .map(Report.Outcome::reached)
            .toList());
  }

  @Test
  void linesOfTheMatrixAreNotHairThinWhereTheReportNamesAQuadrant() {
    for (Report.Impact impact : partners.report().impacts()) {
      double line =
          impact.aspects().stream().mapToDouble(Report.Aspect::mean).average().orElseThrow();
      for (Report.Aspect aspect : impact.aspects())
        if (aspect.share() > 1.0 / impact.aspects().size())
          assertTrue(Math.abs(aspect.mean() - line) > 0.1, aspect.toString());
    }
  }
}
